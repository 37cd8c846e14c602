package nl.opvolgmonitor.api.page;

import nl.opvolgmonitor.ui.Problem;
import nl.opvolgmonitor.ui.Sentence;
import nl.opvolgmonitor.ui.register.Correction;

/** There is no such page, or the question for it is wrong. */
public final class PageRefused extends RuntimeException {

    private final transient Problem problem;

    private PageRefused(Problem problem) {
        super(problem.inDutch(), null, false, false);
        this.problem = problem;
    }

    public static PageRefused notFound(Sentence sentence) {
        return new PageRefused(Problem.notFound(sentence));
    }

    /** What may be asked again in a while. */
    public static PageRefused busy(Sentence sentence) {
        return new PageRefused(Problem.of(503, sentence));
    }

    /** What was there once. */
    public static PageRefused gone(Sentence sentence) {
        return new PageRefused(Problem.gone(sentence, null));
    }

    public static PageRefused withdrawn(Correction correction) {
        var sentence = Sentence.of("problem.record-withdrawn", correction.record(), correction.correctedAt());
        return new PageRefused(Problem.gone(sentence, correction.reason()));
    }

    static PageRefused notThen(Sentence sentence, String now) {
        return new PageRefused(Problem.notThen(sentence, now));
    }

    public static PageRefused badRequest(Sentence sentence) {
        return new PageRefused(Problem.badRequest(sentence));
    }

    public Problem problem() {
        return problem;
    }
}
