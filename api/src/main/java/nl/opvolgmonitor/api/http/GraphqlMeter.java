package nl.opvolgmonitor.api.http;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.opentelemetry.api.trace.Span;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * How long GraphQL takes to answer, in seconds, for each operation of the workplace by its name and for all others together, and how it
 * ended: {@code OK} or an {@link ErrorCode}. Nothing of what was asked goes into a figure.
 */
@Singleton
public final class GraphqlMeter {

    static final String NAME = "opvolgmonitor.graphql";

    private final MeterRegistry figures;

    /** Without figures to keep, it counts for nobody. */
    GraphqlMeter(Optional<MeterRegistry> figures) {
        this.figures = figures.orElseGet(CompositeMeterRegistry::new);
    }

    /** The outcome of that work; a refusal is counted and goes on. */
    Outcome timed(String operation, Supplier<Outcome> work) {
        var begun = Timer.start(figures);
        Span.current().setAttribute("graphql.operation.name", operation);
        try {
            var outcome = work.get();
            stop(begun, operation, outcome.code());
            return outcome;
        } catch (RequestRefused refused) {
            stop(begun, operation, ErrorCode.of(refused.error()).name());
            throw refused;
        } catch (RuntimeException fault) {
            stop(begun, operation, ErrorCode.INTERNAL.name());
            throw fault;
        }
    }

    private void stop(Timer.Sample begun, String operation, String end) {
        begun.stop(
                Timer.builder(NAME).tag("operation", operation).tag("end", end).register(figures));
    }
}
