package nl.opvolgmonitor.api.page;

import nl.opvolgmonitor.ui.Problem;

/** There is no such page, or the question for it is wrong. */
final class PageRefused extends RuntimeException {

    private final transient Problem problem;

    private PageRefused(Problem problem) {
        super(problem.sentence(), null, false, false);
        this.problem = problem;
    }

    static PageRefused notFound(String sentence) {
        return new PageRefused(Problem.notFound(sentence));
    }

    static PageRefused notThen(String sentence, String now) {
        return new PageRefused(Problem.notThen(sentence, now));
    }

    static PageRefused badRequest(String sentence) {
        return new PageRefused(Problem.badRequest(sentence));
    }

    Problem problem() {
        return problem;
    }
}
