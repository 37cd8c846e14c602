package nl.opvolgmonitor.api.edition;

/** A bar on one line of the terminal; each tenth of a second at most, so that it costs nothing. */
final class PrintedProgress implements SiteProgress {

    private static final int WIDTH = 30;
    private static final long BETWEEN = 100_000_000;

    private long last;

    @Override
    public void at(int made, int known) {
        var now = System.nanoTime();
        if (now - last < BETWEEN && made < known) {
            return;
        }
        last = now;
        var full = known == 0 ? 0 : WIDTH * made / known;
        System.out.printf("\r[%s%s] %d van %d pagina's", "#".repeat(full), " ".repeat(WIDTH - full), made, known);
        if (made == known) {
            System.out.println();
        }
    }
}
