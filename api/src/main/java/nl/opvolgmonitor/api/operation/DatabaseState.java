package nl.opvolgmonitor.api.operation;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.opvolgmonitor.domain.edition.Editions;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Whether the database answers; part of {@code /health} as a whole only. */
@Singleton
final class DatabaseState implements HealthIndicator {

    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Editions editions;

    /** When it was last found silent, as {@link System#nanoTime} tells it. */
    private volatile long silence = System.nanoTime() - PAUSE.toNanos();

    DatabaseState(Editions editions) {
        this.editions = editions;
    }

    /** Silence takes seconds to be sure of, so for a short time after it nobody asks again. */
    boolean answers() {
        if (System.nanoTime() - silence < PAUSE.toNanos()) {
            return false;
        }
        try {
            editions.last();
            return true;
        } catch (RuntimeException away) {
            silence = System.nanoTime();
            return false;
        }
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromSupplier(() -> result("database", answers())).subscribeOn(Schedulers.boundedElastic());
    }

    static HealthResult result(String name, boolean well) {
        return HealthResult.builder(name, well ? HealthStatus.UP : HealthStatus.DOWN)
                .build();
    }
}
