package nl.opvolgmonitor.domain.advice;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.response.ResponseState;
import org.jspecify.annotations.Nullable;

/**
 * Where one recommendation stands on the day of reference, in what can be counted and compared.
 *
 * @param nextDeadline the first last day of an open measure that has not passed; null when there is none
 * @param measures how many promises and measures are linked to it; {@code fulfilled} of them are, {@code overdue} have a last day that
 *     passed without proof, {@code undated} are open and have no last day
 * @param signals the rules that apply to it, its measures or its motions, by id and without those put aside
 * @param candidates those of {@code signals} that are all still to be looked at; none in what an older version of this software wrote
 * @param shifted how many measures have a last day that was put off
 * @param advised what the office advises; null when it did not decide
 */
public record ItemStand(
        Key recommendation,
        String text,
        ResponseState response,
        ImplementationState implementation,
        AssessmentState assessment,
        boolean closed,
        @Nullable LocalDate nextDeadline,
        int measures,
        int fulfilled,
        int overdue,
        int undated,
        List<String> signals,
        List<String> candidates,
        int shifted,
        @Nullable CounselKind advised) {

    public ItemStand {
        signals = List.copyOf(signals);
        candidates = candidates == null ? List.of() : List.copyOf(candidates);
    }

    boolean has(String rule) {
        return signals.contains(rule);
    }
}
