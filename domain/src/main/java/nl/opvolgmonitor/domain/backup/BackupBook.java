package nl.opvolgmonitor.domain.backup;

import java.time.Instant;

/** How making backups goes, for all nodes. */
public interface BackupBook {

    /** {@link BackupState#NEVER} before the first one. */
    BackupState last();

    /** @param bytes of the file */
    void made(Manifest manifest, String file, long bytes);

    /** @param trouble what went wrong, in Dutch */
    void failed(String trouble, Instant at);

    /** Whether the work was done: not while another node does the same. */
    boolean alone(Runnable work);
}
