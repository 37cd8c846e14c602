package nl.opvolgmonitor.api.operation;

import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.management.health.indicator.annotation.Readiness;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.opvolgmonitor.api.page.Shelf;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * Whether readers may be sent here. Not only with a database: the pages of an edition are served without one, and a balancer that took
 * every node away would take the site away.
 */
@Singleton
@Readiness
public final class CanServe implements HealthIndicator {

    private final DatabaseState database;
    private final Optional<Shelf> shelf;

    CanServe(DatabaseState database, Optional<Shelf> shelf) {
        this.database = database;
        this.shelf = shelf;
    }

    public boolean now() {
        return shelf.filter(served -> served.pageCount() > 0).isPresent() || database.answers();
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return Mono.fromSupplier(() -> DatabaseState.result("site", now())).subscribeOn(Schedulers.boundedElastic());
    }
}
