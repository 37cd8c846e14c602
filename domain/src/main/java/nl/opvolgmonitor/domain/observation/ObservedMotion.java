package nl.opvolgmonitor.domain.observation;

import java.util.List;
import java.util.Objects;
import nl.opvolgmonitor.domain.motion.Procedure;
import org.jspecify.annotations.Nullable;

/**
 * A motion as the House's register has it. Where it stands is no field there: it follows from the decisions.
 *
 * @param number of the case, such as {@code 2025Z22235}
 * @param appreciation the words of the source, which keeps adding new ones
 * @param decisions in the order in which they were taken, proposals and the like included
 * @param settled whether the House considers it done with
 */
public record ObservedMotion(
        @Nullable String number,
        @Nullable String subject,
        @Nullable String appreciation,
        List<ObservedDecision> decisions,
        Procedure procedure,
        boolean settled) {

    /** Of a case and the decisions on it, in any order; those that are gone do not count. */
    public static ObservedMotion of(Observation motion, List<Observation> decisions) {
        var fields = motion.fields();
        var taken = decisions.stream()
                .filter(decision -> !decision.deleted())
                .map(ObservedDecision::of)
                .sorted(ObservedDecision.IN_ORDER)
                .toList();
        return new ObservedMotion(
                fields.text("Nummer").orElse(null),
                fields.text("Onderwerp").orElse(null),
                fields.text("Kabinetsappreciatie").orElse(null),
                taken,
                procedure(taken),
                fields.isTrue("Afgedaan"));
    }

    private static Procedure procedure(List<ObservedDecision> decisions) {
        return decisions.stream()
                .map(ObservedDecision::decision)
                .filter(Objects::nonNull)
                .reduce((earlier, later) -> later)
                .map(Procedure::after)
                .orElse(Procedure.UNKNOWN);
    }

    /** Whether a case is a motion. */
    public static boolean is(Observation observed) {
        return observed.entity() == ObservedEntity.CASE
                && observed.fields()
                        .text("Soort")
                        .filter("Motie"::equalsIgnoreCase)
                        .isPresent();
    }
}
