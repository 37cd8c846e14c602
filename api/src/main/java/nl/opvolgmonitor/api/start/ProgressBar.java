package nl.opvolgmonitor.api.start;

/** A bar on one line of the terminal; each tenth of a second at most, so that it costs nothing. */
public final class ProgressBar {

    private static final int WIDTH = 30;
    private static final long BETWEEN = 100_000_000;

    private long last;

    /**
     * Shows how far it is.
     *
     * @param format what is said of it, in Dutch, with a place for each of the figures
     */
    public void at(int done, int of, String format, Object... figures) {
        var now = System.nanoTime();
        if (now - last < BETWEEN && done < of) {
            return;
        }
        last = now;
        var full = of == 0 ? 0 : WIDTH * done / of;
        System.out.print("\r[%s%s] ".formatted("#".repeat(full), " ".repeat(WIDTH - full)) + format.formatted(figures));
        if (done == of) {
            System.out.println();
        }
    }
}
