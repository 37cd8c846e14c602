package nl.opvolgmonitor.api.edition;

import io.micronaut.context.annotation.Property;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.core.util.StringUtils;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ScheduledFuture;
import nl.opvolgmonitor.domain.edition.Edition;
import nl.opvolgmonitor.domain.edition.Editions;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has the served site follow what is published: some quiet time after the last publication the next edition, and every day the same
 * edition as it is that day. What was withdrawn goes at once. Only what serves does so; a command does not.
 */
@Singleton
@Requires(property = SiteFolder.PROPERTY)
@Requires(property = "opvolgmonitor.site-schedule", notEquals = StringUtils.FALSE)
final class SiteSchedule implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(SiteSchedule.class);

    private static final Duration BETWEEN = Duration.ofSeconds(5);
    private static final Duration AFTER_TROUBLE = Duration.ofMinutes(5);

    private final Editions editions;
    private final SitePublisher publisher;
    private final SiteShelf shelf;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private final Duration quiet;
    private volatile @Nullable ScheduledFuture<?> next;

    SiteSchedule(
            Editions editions,
            SitePublisher publisher,
            SiteShelf shelf,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler,
            Clock clock,
            @Property(name = "opvolgmonitor.edition-quiet", defaultValue = "1m") Duration quiet) {
        this.editions = editions;
        this.publisher = publisher;
        this.shelf = shelf;
        this.scheduler = scheduler;
        this.clock = clock;
        this.quiet = quiet;
    }

    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        plan(Duration.ofSeconds(1));
    }

    private void plan(Duration delay) {
        next = scheduler.schedule(delay, this::onceAndAgain);
    }

    /** A site that was not whole yet is thrown away by the next run of the application. */
    @PreDestroy
    void stop() {
        var planned = next;
        if (planned != null) {
            planned.cancel(true);
        }
    }

    private void onceAndAgain() {
        try {
            once();
            plan(BETWEEN);
        } catch (SiteRefused refused) {
            LOG.error("De site is niet gepubliceerd, de vorige blijft staan: {}", refused.getMessage());
            plan(AFTER_TROUBLE);
        } catch (RuntimeException unforeseen) {
            LOG.error("Het maken van de site is afgebroken, de vorige blijft staan", unforeseen);
            plan(AFTER_TROUBLE);
        }
    }

    void once() {
        shelf.follow();
        var last = editions.last();
        var waiting = editions.waitingSince();
        if (last.isPresent() && shelf.mayBeSeen(last.get())) {
            if (waiting.isEmpty() && !publisher.isServed(last.get())) {
                serve(last.get());
            } else if (waiting.filter(this::isOver).isPresent()) {
                serve(publisher.publish());
            }
        } else if (waiting.isPresent() || last.isPresent()) {
            shelf.close();
            serve(publisher.publish());
        }
    }

    private boolean isOver(Instant since) {
        return since.plus(quiet).isBefore(clock.instant());
    }

    private void serve(Edition edition) {
        var begun = clock.instant();
        var manifest = publisher.serve(edition, SiteProgress.UNSEEN);
        publisher.forget();
        shelf.open();
        publisher.prune();
        LOG.info(
                "Editie {} staat klaar: {} pagina's in {} s",
                edition.number(),
                manifest.counts().pages(),
                Duration.between(begun, clock.instant()).toSeconds());
    }
}
