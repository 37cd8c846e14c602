package nl.opvolgmonitor.ui;

import org.jspecify.annotations.Nullable;

/** Why there is no page: what a reader is told. {@code now} is where the page may be today; null when that is no help. */
public record Problem(
        int status, String title, String sentence, @Nullable String now) {

    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;
    private static final int TOO_MANY = 429;
    private static final int OURS = 500;

    public static Problem of(int status, String sentence) {
        return new Problem(status, title(status), sentence, null);
    }

    public static Problem notFound(String sentence) {
        return of(NOT_FOUND, sentence);
    }

    /** There is no such page on that day; there may be one now. */
    public static Problem notThen(String sentence, String now) {
        return new Problem(NOT_FOUND, title(NOT_FOUND), sentence, now);
    }

    /** What stood here was withdrawn. */
    public static Problem gone(String sentence) {
        return of(GONE, sentence);
    }

    public static Problem badRequest(String sentence) {
        return of(BAD_REQUEST, sentence);
    }

    private static String title(int status) {
        return switch (status) {
            case UNAUTHORIZED -> "U bent niet aangemeld";
            case FORBIDDEN -> "Dit mag niet";
            case NOT_FOUND -> "Deze pagina is er niet";
            case TOO_MANY -> "U vraagt veel in korte tijd";
            case GONE -> "Dit is ingetrokken";
            default -> status < OURS ? "Deze vraag klopt niet" : "Er ging iets mis";
        };
    }
}
