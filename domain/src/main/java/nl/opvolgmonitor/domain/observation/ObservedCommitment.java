package nl.opvolgmonitor.domain.observation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A commitment as the House's register has it.
 *
 * @param number such as {@code TZ202412-116}
 * @param activity the activity in which it was made, such as {@code 2024A05766}
 * @param office who made it, by office
 * @param status null when the source says nothing
 * @param rawStatus the word of the source
 * @param fulfilledOn when it was met, not by when it should be; null when the source says the year 1
 * @param letters the ids or numbers of the letters that report on it
 */
public record ObservedCommitment(
        @Nullable String number,
        @Nullable String activity,
        @Nullable String office,
        @Nullable CommitmentStatus status,
        @Nullable String rawStatus,
        @Nullable LocalDate fulfilledOn,
        @Nullable String text,
        List<String> letters) {

    public static ObservedCommitment of(Observation observation) {
        var fields = observation.fields();
        return new ObservedCommitment(
                fields.text("Nummer").orElse(null),
                fields.text("ActiviteitNummer").orElse(null),
                fields.text("Functie").orElse(null),
                fields.text("Status").map(CommitmentStatus::of).orElse(null),
                fields.text("Status").orElse(null),
                fields.date("DatumNakoming").orElse(null),
                fields.text("Tekst").orElse(null),
                letters(fields));
    }

    /** In the feed a number, or several; in the other interface documents with an id. */
    private static List<String> letters(RawFields fields) {
        return fields.text("KamerbriefNakoming")
                .map(List::of)
                .orElseGet(() -> fields.under("KamerbriefNakoming").stream()
                        .flatMap(
                                letter -> letter
                                        .text("DocumentNummer")
                                        .or(() -> letter.text("Waarde"))
                                        .or(() -> letter.text("Id"))
                                        .stream())
                        .toList());
    }
}
