package nl.opvolgmonitor.domain.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.citation.CitationReader;
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
                keys(fields));
    }

    /** A number below zero says that the document has none. */
    private static List<String> keys(RawFields fields) {
        var subNumber = fields.number("Volgnummer").filter(number -> number > 0);
        return subNumber.stream()
                .flatMap(number ->
                        fields.under("Kamerstukdossier").stream().flatMap(dossier -> key(dossier, number).stream()))
                .toList();
    }

    private static Optional<String> key(RawFields dossier, int subNumber) {
        var addition = dossier.text("Toevoeging").map(text -> "-" + text).orElse("");
        return dossier.text("Nummer")
                .flatMap(number -> CitationReader.keyOf("kst-%s%s-%d".formatted(number, addition, subNumber)));
    }
}
