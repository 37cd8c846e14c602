package nl.opvolgmonitor.ui;

import org.jspecify.annotations.Nullable;

/**
 * Why there is no page: what a reader is told.
 *
 * @param reason of a withdrawal, in the words of the register; null when nothing was withdrawn
 * @param now where the page may be today; null when that is no help
 */
public record Problem(
        int status,
        Sentence sentence,
        @Nullable String reason,
        @Nullable String now) {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int OURS = 500;

    /** Whether there is no such page, so that a reader may have meant another one. */
    public boolean isMissing() {
        return status == NOT_FOUND;
    }

    public static Problem of(int status, Sentence sentence) {
        return new Problem(status, sentence, null, null);
    }

    public static Problem notFound(Sentence sentence) {
        return of(NOT_FOUND, sentence);
    }

    /** There is no such page on that day; there may be one now. */
    public static Problem notThen(Sentence sentence, String now) {
        return new Problem(NOT_FOUND, sentence, null, now);
    }

    /** What stood here was withdrawn. */
    public static Problem gone(Sentence sentence, @Nullable String reason) {
        return new Problem(GONE, sentence, reason, null);
    }

    public static Problem badRequest(Sentence sentence) {
        return of(BAD_REQUEST, sentence);
    }

    /** All that there is to say, for who reads no page. */
    public String inDutch() {
        var told = sentence.in(Language.DUTCH);
        return reason == null
                ? told
                : told + " "
                        + Sentence.of("site.reason", reason.replaceFirst("\\.?$", "."))
                                .in(Language.DUTCH);
    }

    /** What it comes down to. */
    public Sentence title() {
        return Sentence.of(
                switch (status) {
                    case UNAUTHORIZED -> "problem.not-signed-in";
                    case FORBIDDEN -> "problem.not-allowed";
                    case NOT_FOUND -> "problem.not-here";
                    case TOO_MANY -> "problem.too-many";
                    case GONE -> "problem.withdrawn";
                    default -> status < OURS ? "problem.wrong-question" : "problem.went-wrong";
                });
    }
}
