package nl.opvolgmonitor.api.rest;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** How many records a page has. No page costs more than a stranger may ask in one request; a test holds them to it. */
final class PageSize {

    static final int USUAL = 20;
    static final int MOST = 50;
    static final String SENTENCE = "Bij ‘aantal’ past een getal van 1 tot en met " + MOST + ".";

    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d?");

    private PageSize() {}

    /** Empty when it is not one number, or too large a one. */
    static Optional<Integer> read(List<String> words) {
        return words.size() > 1
                ? Optional.empty()
                : words.stream()
                        .filter(word -> NUMBER.matcher(word).matches())
                        .map(Integer::valueOf)
                        .filter(number -> number <= MOST)
                        .findFirst();
    }
}
