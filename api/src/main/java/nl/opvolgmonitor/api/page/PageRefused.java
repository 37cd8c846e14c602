package nl.opvolgmonitor.api.page;

import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Problem;
import nl.opvolgmonitor.ui.register.Correction;

/** There is no such page, or the question for it is wrong. */
public final class PageRefused extends RuntimeException {

    private final transient Problem problem;

    private PageRefused(Problem problem) {
        super(problem.sentence(), null, false, false);
        this.problem = problem;
    }

    public static PageRefused notFound(String sentence) {
        return new PageRefused(Problem.notFound(sentence));
    }

    /** What may be asked again in a while. */
    public static PageRefused busy(String sentence) {
        return new PageRefused(Problem.of(503, sentence));
    }

    /** What was there once. */
    public static PageRefused gone(String sentence) {
        return new PageRefused(Problem.gone(sentence));
    }

    public static PageRefused withdrawn(Correction correction) {
        return new PageRefused(Problem.gone("‘%s’ is ingetrokken op %s. Reden: %s."
                .formatted(
                        correction.record(),
                        Dates.instant(correction.correctedAt()),
                        correction.reason().replaceFirst("\\.$", ""))));
    }

    static PageRefused notThen(String sentence, String now) {
        return new PageRefused(Problem.notThen(sentence, now));
    }

    public static PageRefused badRequest(String sentence) {
        return new PageRefused(Problem.badRequest(sentence));
    }

    public Problem problem() {
        return problem;
    }
}
