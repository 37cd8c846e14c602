package nl.opvolgmonitor.ui.chart;

import java.util.Arrays;
import java.util.Optional;

/** What there is to see in pictures, in the order in which they are shown. Their words in an address never change. */
public enum ChartKind implements FigureKind {
    RESPONSE_COURSE("reactie-in-de-tijd"),
    IMPLEMENTATION_COURSE("uitvoering-in-de-tijd"),
    ASSESSMENT_COURSE("oordeel-in-de-tijd"),
    RESPONSE_TO_ASSESSMENT("van-reactie-naar-oordeel"),
    DEADLINES("termijnen"),
    MINISTRY_RESPONSE("ministerie-en-reactie"),
    MINISTRY_IMPLEMENTATION("ministerie-en-uitvoering"),
    MINISTRY_ASSESSMENT("ministerie-en-oordeel");

    private final String word;

    ChartKind(String word) {
        this.word = word;
    }

    @Override
    public String section() {
        return "grafieken";
    }

    @Override
    public String word() {
        return word;
    }

    public static Optional<ChartKind> at(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
