package nl.opvolgmonitor.domain.letter;

import java.util.regex.Pattern;

/** The mark before an item of a list. */
final class Bullet {

    private static final Pattern MARK = Pattern.compile(
            "(?:[•▪■●◦‣·o–—-]|\\*(?=\\s)|(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\\((?:\\d{1,2}|[a-z]|[ivx]{1,4})\\))(?:\\s+-?|-(?=\\p{L}))");

    private Bullet() {}

    /** How many characters the mark and the space behind it take; 0 when the line has none. */
    static int lengthOn(Line line) {
        var found = MARK.matcher(line.raw()).region(line.start(), Math.min(line.end(), line.start() + 16));
        return !line.isBlank() && found.lookingAt() && found.end() < line.end() ? found.end() - line.start() : 0;
    }
}
