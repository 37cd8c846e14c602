package nl.opvolgmonitor.api.backup;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.TaskScheduler;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import nl.opvolgmonitor.domain.backup.BackupBook;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a backup when one is due, on one node at a time. Only what serves does so; a command does not. */
@Singleton
@Requires(property = "om.backups", pattern = ".*\\S.*")
final class BackupSchedule implements ApplicationEventListener<ServerStartupEvent> {

    private static final Logger LOG = LoggerFactory.getLogger(BackupSchedule.class);

    private static final Duration BETWEEN = Duration.ofMinutes(1);

    private final BackupSettings settings;
    private final BackupBook book;
    private final MakeBackup backup;
    private final TaskScheduler scheduler;
    private final Clock clock;
    private volatile @Nullable ScheduledFuture<?> looking;

    BackupSchedule(
            BackupSettings settings,
            BackupBook book,
            MakeBackup backup,
            @Named(TaskExecutors.SCHEDULED) TaskScheduler scheduler,
            Clock clock) {
        this.settings = settings;
        this.book = book;
        this.backup = backup;
        this.scheduler = scheduler;
        this.clock = clock;
    }

    /** A setting that is none keeps the application from starting. */
    @Override
    public void onApplicationEvent(ServerStartupEvent event) {
        settings.plan();
        settings.keep();
        looking = scheduler.scheduleWithFixedDelay(BETWEEN, BETWEEN, this::look);
    }

    /** What was not finished is made again by the next run of the application. */
    @PreDestroy
    void stop() {
        var planned = looking;
        if (planned != null) {
            planned.cancel(true);
        }
    }

    private void look() {
        try {
            once();
        } catch (RuntimeException away) {
            LOG.error("Of er een reservekopie te maken is, was niet te zien", away);
        }
    }

    /** Another node may have made it while this one waited for the lock. */
    void once() {
        if (isDue()) {
            book.alone(() -> {
                if (isDue()) {
                    make();
                }
            });
        }
    }

    private boolean isDue() {
        return settings.plan().isDue(book.last(), clock.instant());
    }

    private void make() {
        var begun = clock.instant();
        try {
            var kept = new KeptBackups(settings.folder(), settings.keep());
            kept.open();
            var file = kept.folder().resolve(BackupName.automatic(begun));
            var manifest = backup.in(file, BackupProgress.UNSEEN);
            kept.prune();
            LOG.info("Reservekopie {} gemaakt: {} rijen, kop {}", file, manifest.rows(), manifest.head());
        } catch (IOException | RuntimeException broken) {
            LOG.error("De reservekopie is niet gemaakt", broken);
            book.failed(sentence(broken), begun);
        }
    }

    private static String sentence(Exception broken) {
        return broken instanceof IOException
                ? "De map met reservekopieën is niet te schrijven, of vol."
                : "Het maken is afgebroken; wat er misging staat in het logboek.";
    }
}
