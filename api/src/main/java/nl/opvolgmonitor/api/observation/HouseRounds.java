package nl.opvolgmonitor.api.observation;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.random.RandomGenerator;
import nl.opvolgmonitor.domain.observation.ConnectorState;
import nl.opvolgmonitor.domain.observation.ConnectorStates;
import nl.opvolgmonitor.domain.observation.FollowedDossiers;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the running application read the open data by itself, once that is switched on: some time after the start, then
 * again and again. Only what serves does so; a command such as {@code import} does not.
 */
@Singleton
@Requires(property = "om.tweede-kamer", pattern = "(?i)on")
final class HouseRounds implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(HouseRounds.class);

    private final HouseSettings settings;
    private final HouseRound round;
    private final FollowedDossiers dossiers;
    private final ConnectorStates states;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private final RoundWait wait;
    private volatile @Nullable ScheduledFuture<?> next;

    HouseRounds(
            HouseSettings settings,
            HouseRound round,
            FollowedDossiers dossiers,
            ConnectorStates states,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler,
            Clock clock) {
        this.settings = settings;
        this.round = round;
        this.dossiers = dossiers;
        this.states = states;
        this.scheduler = scheduler;
        this.clock = clock;
        this.wait = new RoundWait(settings.interval(), RandomGenerator.getDefault());
    }

    /** A setting that is none keeps the application from starting. */
    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        settings.host();
        plan(wait.first());
    }

    private void plan(Duration delay) {
        next = scheduler.schedule(delay, this::onceAndAgain);
    }

    /** What was read is kept; the next run of the application goes on from there. */
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
        } catch (RuntimeException unforeseen) {
            LOG.error("Het lezen van de open data van de Tweede Kamer is afgebroken", unforeseen);
        } finally {
            plan(wait.after(state()));
        }
    }

    /** A database that is away for a while must not end the rounds. */
    private ConnectorState state() {
        try {
            return states.last();
        } catch (RuntimeException away) {
            return ConnectorState.NEVER;
        }
    }

    /** Leaves it when nothing is followed, or another node has just done it. */
    void once() {
        if (dossiers.all().isEmpty() || wait.isTooSoon(states.last(), clock.instant())) {
            return;
        }
        round.read().troubles().forEach(trouble -> LOG.warn("Open data van de Tweede Kamer: {}", trouble));
    }
}
