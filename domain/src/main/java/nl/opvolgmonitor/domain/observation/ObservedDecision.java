package nl.opvolgmonitor.domain.observation;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.motion.Decision;
import org.jspecify.annotations.Nullable;

/**
 * A decision of the House on a case.
 *
 * @param kind the words of the source
 * @param decision what they mean for a motion; null when they decide nothing, or when it is only proposed
 * @param at when the House met, or else since when the decision shows there; null when the source gives neither
 * @param order the place among the decisions of one agenda item
 */
public record ObservedDecision(
        @Nullable String kind,
        @Nullable Decision decision,
        @Nullable Instant at,
        int order,
        List<Vote> votes) {

    static final Comparator<ObservedDecision> IN_ORDER = Comparator.comparing(
                    ObservedDecision::at, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparingInt(ObservedDecision::order);

    public static ObservedDecision of(Observation observation) {
        var fields = observation.fields();
        var kind = fields.text("BesluitSoort");
        return new ObservedDecision(
                kind.orElse(null),
                kind.filter(word -> isTaken(fields)).flatMap(DecisionWord::read).orElse(null),
                met(observation).orElse(null),
                fields.number("AgendapuntZaakBesluitVolgorde").orElse(0),
                fields.under("Stemming").stream().map(Vote::of).toList());
    }

    private static boolean isTaken(RawFields fields) {
        return fields.text("Status").filter("Besluit"::equalsIgnoreCase).isPresent();
    }

    private static Optional<Instant> met(Observation observation) {
        return observation.fields().under("Agendapunt").stream()
                .flatMap(item -> item.under("Activiteit").stream())
                .flatMap(activity -> activity.instant("Datum").stream())
                .findFirst()
                .or(() -> Optional.ofNullable(observation.changedAt()));
    }
}
