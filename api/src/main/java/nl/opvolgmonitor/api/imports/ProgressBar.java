package nl.opvolgmonitor.api.imports;

import java.io.Console;
import java.io.PrintStream;
import java.util.Optional;

/** Shows on one line of a terminal how far an import is; elsewhere it shows nothing. */
final class ProgressBar implements Progress {

    private static final int WIDTH = 40;
    private static final String LINE_START = "\r";

    private final PrintStream out;
    private final boolean shown;
    private boolean begun;

    ProgressBar(PrintStream out) {
        this(
                out,
                Optional.ofNullable(System.console())
                        .filter(Console::isTerminal)
                        .isPresent());
    }

    ProgressBar(PrintStream out, boolean shown) {
        this.out = out;
        this.shown = shown;
    }

    @Override
    public void at(Phase phase, long done, long total) {
        if (shown) {
            begun = true;
            out.print(LINE_START + line(phase, done, total));
            out.flush();
        }
    }

    static String line(Phase phase, long done, long total) {
        if (total == 0) {
            return "%-13s %,d rijen".formatted(phase.dutch(), done);
        }
        var filled = (int) (WIDTH * done / total);
        return "%-13s [%s%s] %3d%%"
                .formatted(phase.dutch(), "#".repeat(filled), " ".repeat(WIDTH - filled), 100 * done / total);
    }

    /** What follows begins on a line of its own. */
    void end() {
        if (begun) {
            out.println();
        }
    }
}
