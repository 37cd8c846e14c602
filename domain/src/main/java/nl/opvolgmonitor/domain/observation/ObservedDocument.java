package nl.opvolgmonitor.domain.observation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as the House's register has it.
 *
 * @param number such as {@code 2022D54741}
 * @param keys the keys of the parliamentary paper that it is, one for each of its dossiers; none when it has no number
 */
public record ObservedDocument(
        @Nullable String number,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String subject,
        @Nullable LocalDate date,
        List<String> keys) {

    public static ObservedDocument of(Observation observation) {
        var fields = observation.fields();
        return new ObservedDocument(
                fields.text("DocumentNummer").orElse(null),
                fields.text("Soort").orElse(null),
                fields.text("Titel").orElse(null),
                fields.text("Onderwerp").orElse(null),
                fields.date("Datum").orElse(null),
                PaperKeys.of(fields));
    }
}
