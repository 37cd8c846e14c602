package nl.opvolgmonitor.domain.advice;

import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/**
 * That something of a recommendation is otherwise than in an earlier advice.
 *
 * @param what which series or figure, as a key of the labels: {@code response}
 * @param from null when the earlier one did not have the recommendation; {@code to} null when this one does not
 */
public record ItemMove(
        Key recommendation,
        String text,
        String what,
        @Nullable String from,
        @Nullable String to) {}
