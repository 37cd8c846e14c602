package nl.opvolgmonitor.ui.chart;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What there is to see of progress, in the order in which it is shown. Their words in an address never change. */
public enum ProgressKind implements FigureKind {
    RESPONSE("reactie-per-jaar"),
    IMPLEMENTATION("uitvoering-per-jaar"),
    ASSESSMENT("oordeel-per-jaar"),
    ANSWERS("dagen-tot-antwoord"),
    DEADLINES("termijnen-gehaald");

    /** The three series, of which none is taken from another. */
    public static final List<ProgressKind> SERIES = List.of(RESPONSE, IMPLEMENTATION, ASSESSMENT);

    /** The section of all that is about progress. */
    public static final String SECTION = "voortgang";

    private final String word;

    ProgressKind(String word) {
        this.word = word;
    }

    @Override
    public String section() {
        return SECTION;
    }

    @Override
    public String word() {
        return word;
    }

    public static Optional<ProgressKind> at(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
