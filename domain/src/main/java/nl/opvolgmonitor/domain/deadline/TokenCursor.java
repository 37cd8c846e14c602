package nl.opvolgmonitor.domain.deadline;

import java.util.List;
import java.util.Optional;

/** A place between the tokens of a text, from which words are taken when they stand there. */
final class TokenCursor {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final List<Token> tokens;
    private int at;

    TokenCursor(List<Token> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    int at() {
        return at;
    }

    void to(int place) {
        at = place;
    }

    TokenCursor copy() {
        return new TokenCursor(tokens, at);
    }

    boolean isAtEnd() {
        return at >= tokens.size();
    }

    /** The text of the token some places on, or before with a negative distance; empty outside the text. */
    String peek(int distance) {
        int place = at + distance;
        return place < 0 || place >= tokens.size() ? "" : tokens.get(place).text();
    }

    Token token(int place) {
        return tokens.get(place);
    }

    /** Takes words separated by spaces, all or nothing. */
    boolean take(String phrase) {
        if (isAtEnd() || !phrase.startsWith(tokens.get(at).text())) {
            return false;
        }
        return takeWords(phrase);
    }

    private boolean takeWords(String phrase) {
        int place = at;
        for (String word : phrase.split(" ", -1)) {
            if (place >= tokens.size() || !tokens.get(place).text().equals(word)) {
                return false;
            }
            place++;
        }
        at = place;
        return true;
    }

    /** Takes the first of the phrases that stands here. */
    Optional<String> takeOneOf(List<String> phrases) {
        for (String phrase : phrases) {
            if (take(phrase)) {
                return Optional.of(phrase);
            }
        }
        return Optional.empty();
    }

    /** Takes a number in digits, or else in words, up to 999. */
    Optional<Integer> takeNumber() {
        var number = takeDigits(3);
        return number.isPresent() ? number : SpelledNumber.take(this);
    }

    /** Takes a number of at most so many digits. */
    Optional<Integer> takeDigits(int digits) {
        if (isAtEnd() || !tokens.get(at).isNumber() || tokens.get(at).text().length() > digits) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(tokens.get(at++).text()));
    }

    Optional<Integer> takeYear() {
        int before = at;
        var year = takeDigits(4).filter(digits -> digits >= FIRST_YEAR && digits <= LAST_YEAR);
        if (year.isEmpty()) {
            at = before;
        }
        return year;
    }
}
