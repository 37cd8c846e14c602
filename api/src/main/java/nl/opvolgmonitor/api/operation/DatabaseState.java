package nl.opvolgmonitor.api.operation;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.edition.Editions;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Whether the database answers; part of {@code /health} as a whole only. */
@Singleton
final class DatabaseState implements HealthIndicator {

    private final Editions editions;

    DatabaseState(Editions editions) {
        this.editions = editions;
    }

    boolean answers() {
        try {
            editions.last();
            return true;
        } catch (RuntimeException away) {
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
