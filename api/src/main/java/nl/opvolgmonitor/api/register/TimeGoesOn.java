package nl.opvolgmonitor.api.register;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.time.Duration;
import nl.opvolgmonitor.domain.register.ForwardClock;
import nl.opvolgmonitor.domain.register.Recordings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Before anything is recorded or asked, the time goes on from what the register holds: the machine may have been set back meanwhile. */
@Singleton
@Requires(beans = ForwardClock.class)
@Requires(property = "datasources.default.url")
final class TimeGoesOn implements ApplicationEventListener<StartupEvent>, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(TimeGoesOn.class);

    private final Recordings recordings;
    private final ForwardClock clock;

    TimeGoesOn(Recordings recordings, ForwardClock clock) {
        this.recordings = recordings;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        recordings.last().map(clock::startAfter).filter(Duration::isPositive).ifPresent(TimeGoesOn::warn);
    }

    private static void warn(Duration behind) {
        LOG.warn(
                "De klok van deze machine loopt {} minuten achter op wat het laatst is vastgelegd; kijk de tijdserver na. {}",
                behind.toMinutes() + 1,
                behind.compareTo(ForwardClock.LONGEST) > 0
                        ? "Dat is meer dan een dag: wat na nu is vastgelegd, is pas te zien als deze klok daar is."
                        : "Tot zij bij is, telt het register vandaar verder.");
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }
}
