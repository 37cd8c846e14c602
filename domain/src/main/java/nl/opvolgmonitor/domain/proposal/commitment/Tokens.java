package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence into tokens. A hyphen or apostrophe within a word belongs to it, a full stop or comma within a number too. */
final class Tokens {

    /** Longer than any sentence that a person wrote as one. */
    private static final int LIMIT = 4_000;

    private Tokens() {}

    static List<Token> of(String sentence) {
        var tokens = new ArrayList<Token>();
        var end = Math.min(sentence.length(), LIMIT);
        var at = 0;
        while (at < end) {
            var next = endOfToken(sentence, at, end);
            if (!Character.isWhitespace(sentence.charAt(at))) {
                tokens.add(Token.of(sentence, at, next));
            }
            at = next;
        }
        return List.copyOf(tokens);
    }

    private static int endOfToken(String sentence, int from, int end) {
        if (!Character.isLetterOrDigit(sentence.charAt(from))) {
            return from + 1;
        }
        var at = from + 1;
        while (at < end && belongs(sentence, at, end)) {
            at++;
        }
        return at;
    }

    private static boolean belongs(String sentence, int at, int end) {
        var sign = sentence.charAt(at);
        if (Character.isLetterOrDigit(sign)) {
            return true;
        }
        if (at + 1 >= end || !Character.isLetterOrDigit(sentence.charAt(at + 1))) {
            return false;
        }
        var betweenDigits = Character.isDigit(sentence.charAt(at - 1)) && Character.isDigit(sentence.charAt(at + 1));
        return sign == '-'
                || sign == '\''
                || sign == '’'
                || ((sign == '.' || sign == ',' || sign == '–') && betweenDigits);
    }
}
