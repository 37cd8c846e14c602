package nl.opvolgmonitor.api.follow;

import io.micronaut.context.annotation.Requires;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import nl.opvolgmonitor.api.http.Faults;
import nl.opvolgmonitor.domain.follow.Follows;
import nl.opvolgmonitor.domain.follow.PlanMails;
import nl.opvolgmonitor.domain.follow.SendMails;

/** Plans and sends mails every so often, on every node: which node does what is decided row by row. Only a server does, no task. */
@Singleton
@Requires(property = "opvolgmonitor.mail.host")
@Requires(property = "opvolgmonitor.mail.schedule", notEquals = "off", defaultValue = "on")
final class FollowSchedule {

    private static final Duration PLANNING = Duration.ofMinutes(1);
    private static final Duration SENDING = Duration.ofSeconds(15);
    private static final Duration FORGETTING = Duration.ofHours(1);

    private final PlanMails plan;
    private final SendMails send;
    private final Follows follows;
    private final Faults faults;
    private final Clock clock;
    private final TaskScheduler scheduler;
    private final List<ScheduledFuture<?>> turns = new CopyOnWriteArrayList<>();
    private final AtomicBoolean stopping = new AtomicBoolean();

    /** Held by whoever is at work, so that stopping waits for a mail that is half said. */
    private final ReentrantLock busy = new ReentrantLock();

    FollowSchedule(
            PlanMails plan,
            SendMails send,
            Follows follows,
            Faults faults,
            Clock clock,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler) {
        this.plan = plan;
        this.send = send;
        this.follows = follows;
        this.faults = faults;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    @EventListener
    void begin(ServerStartupEvent started) {
        every(PLANNING, () -> plan.plan(faults::of));
        every(SENDING, () -> send.send(stopping::get, faults::of));
        every(FORGETTING, () -> follows.forget(clock.instant()));
    }

    private void every(Duration time, Runnable work) {
        turns.add(scheduler.scheduleWithFixedDelay(time, time, () -> run(work)));
    }

    /** A database that is away for a while must not end the schedule. */
    private void run(Runnable work) {
        busy.lock();
        try {
            if (!stopping.get()) {
                work.run();
            }
        } catch (RuntimeException failed) {
            faults.of(failed);
        } finally {
            busy.unlock();
        }
    }

    @PreDestroy
    void stop() {
        stopping.set(true);
        busy.lock();
        try {
            turns.forEach(turn -> turn.cancel(false));
        } finally {
            busy.unlock();
        }
    }
}
