package nl.opvolgmonitor.domain.observation;

import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.citation.CitationReader;

/** The keys of the parliamentary paper that a document or a motion is, one for each of its dossiers. */
final class PaperKeys {

    private PaperKeys() {}

    /** None without a number; one below zero says that there is none. */
    static List<String> of(RawFields fields) {
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
