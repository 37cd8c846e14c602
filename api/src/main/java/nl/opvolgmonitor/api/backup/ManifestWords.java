package nl.opvolgmonitor.api.backup;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import nl.opvolgmonitor.domain.backup.Manifest;
import nl.opvolgmonitor.domain.register.PointInTime;

/** What is in a backup, for who stands at a terminal. */
final class ManifestWords {

    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm:ss", Locale.of("nl", "NL"));

    private ManifestWords() {}

    static void print(Manifest manifest) {
        System.out.printf(
                "Het register van %s (Nederlandse tijd): %d tabellen, %d rijen, schemaversie %s.%n",
                INSTANT.format(ZonedDateTime.ofInstant(manifest.at(), PointInTime.ZONE)),
                manifest.tables().size(),
                manifest.rows(),
                manifest.schema());
        System.out.println("Verzegelde rijen: " + manifest.sealed());
        System.out.println("Kop van de keten: " + Objects.requireNonNullElse(manifest.head(), "(leeg)"));
    }
}
