package nl.opvolgmonitor.api.backup;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.time.Duration;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.domain.backup.BackupPlan;

/** Whether, where, how often and how many: {@code OM_BACKUPS}, {@code OM_BACKUP_INTERVAL}, {@code OM_BACKUP_KEEP}. */
@Singleton
final class BackupSettings {

    private final String folder;
    private final Duration interval;
    private final int keep;

    BackupSettings(
            @Value("${om.backups:}") String folder,
            @Value("${om.backup-interval:24h}") Duration interval,
            @Value("${om.backup-keep:14}") int keep) {
        this.folder = folder.strip();
        this.interval = interval;
        this.keep = keep;
    }

    boolean isOn() {
        return !folder.isEmpty();
    }

    Path folder() {
        return Path.of(folder).toAbsolutePath();
    }

    BackupPlan plan() {
        try {
            return new BackupPlan(interval);
        } catch (IllegalArgumentException outside) {
            throw new StartRefused("OM_BACKUP_INTERVAL moet tussen 15m en 24h liggen.");
        }
    }

    /** Of those that were made by themselves; at least one. */
    int keep() {
        if (keep < 1) {
            throw new StartRefused("OM_BACKUP_KEEP moet ten minste 1 zijn.");
        }
        return keep;
    }
}
