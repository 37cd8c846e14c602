package nl.opvolgmonitor.api.backup;

import nl.opvolgmonitor.api.start.ProgressBar;

/** Progress by tables, on the terminal. */
final class PrintedProgress implements BackupProgress {

    private static final double MEGABYTE = 1_000_000;

    private final ProgressBar bar = new ProgressBar();
    private final String does;

    /** @param does what is done, as Kopiëren */
    PrintedProgress(String does) {
        this.does = does;
    }

    @Override
    public void at(int tables, int of, long bytes) {
        bar.at(tables, of, "%s: %d van %d tabellen, %.1f MB", does, tables, of, bytes / MEGABYTE);
    }
}
