package nl.opvolgmonitor.domain.audit;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.opvolgmonitor.domain.register.Outcome;

/**
 * What a request asks for: how to do it, which records it touched, and how to give its answer again when it had been
 * done before.
 */
public record Work<T>(
        Supplier<Outcome<T>> act, Function<T, List<Affected>> affects, Function<List<Affected>, T> again) {}
