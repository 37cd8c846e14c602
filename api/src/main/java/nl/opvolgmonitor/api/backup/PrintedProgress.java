package nl.opvolgmonitor.api.backup;

/** A bar on one line of the terminal; each tenth of a second at most, so that it costs nothing. */
final class PrintedProgress implements BackupProgress {

    private static final int WIDTH = 30;
    private static final long BETWEEN = 100_000_000;
    private static final double MEGABYTE = 1_000_000;

    private final String does;
    private long last;

    /** @param does what is done, as Kopiëren */
    PrintedProgress(String does) {
        this.does = does;
    }

    @Override
    public void at(int tables, int of, long bytes) {
        var now = System.nanoTime();
        if (now - last < BETWEEN && tables < of) {
            return;
        }
        last = now;
        var full = of == 0 ? 0 : WIDTH * tables / of;
        System.out.printf(
                "\r%s [%s%s] %d van %d tabellen, %.1f MB",
                does, "#".repeat(full), " ".repeat(WIDTH - full), tables, of, bytes / MEGABYTE);
        if (tables == of) {
            System.out.println();
        }
    }
}
