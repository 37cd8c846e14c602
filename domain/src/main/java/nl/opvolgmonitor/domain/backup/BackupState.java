package nl.opvolgmonitor.domain.backup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How making backups went.
 *
 * @param madeAt the instant as of which the last one was read; null when none was ever made here
 * @param file its name, without its folder
 * @param bytes of the file
 * @param sealed how many rows had a seal
 * @param head the head of the chain in it, in hexadecimal; null when nothing was sealed yet
 * @param failures how many in a row failed
 * @param trouble what went wrong last, in Dutch; null when nothing ever did
 * @param troubleAt when; null when nothing ever did
 */
public record BackupState(
        @Nullable Instant madeAt,
        @Nullable String file,
        @Nullable Long bytes,
        @Nullable Long sealed,
        @Nullable String head,
        int failures,
        @Nullable String trouble,
        @Nullable Instant troubleAt) {

    public static final BackupState NEVER = new BackupState(null, null, null, null, null, 0, null, null);
}
