package nl.opvolgmonitor.api.edition;

import nl.opvolgmonitor.api.start.ProgressBar;

/** Progress by pages, on the terminal. */
final class PrintedProgress implements SiteProgress {

    private final ProgressBar bar = new ProgressBar();

    @Override
    public void at(int made, int known) {
        bar.at(made, known, "%d van %d pagina's", made, known);
    }
}
