package nl.opvolgmonitor.api.backup;

/** How far a backup is: so many tables of so many, and the bytes of their rows until now. */
@FunctionalInterface
interface BackupProgress {

    BackupProgress UNSEEN = (tables, of, bytes) -> {};

    void at(int tables, int of, long bytes);
}
