package nl.opvolgmonitor.domain.deadline;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into tokens in one pass. A word that a hyphen breaks off at the end of a line is one word. */
final class Tokenizer {

    private static final String DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212";

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        return new Tokenizer(text).all();
    }

    private List<Token> all() {
        while (at < text.length()) {
            next();
        }
        return tokens;
    }

    private void next() {
        char here = text.charAt(at);
        if (isBlank(here)) {
            blank();
        } else if (Character.isLetter(here)) {
            word();
        } else if (isDigit(here)) {
            number();
        } else {
            mark(here);
        }
    }

    private void blank() {
        int start = at;
        int lineEnds = 0;
        while (at < text.length() && isBlank(text.charAt(at))) {
            lineEnds += text.charAt(at) == '\n' ? 1 : 0;
            at++;
        }
        if (lineEnds > 1) {
            tokens.add(new Token(Token.PARAGRAPH, start, at, false));
        }
    }

    private void number() {
        int start = at;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        tokens.add(new Token(text.substring(start, at), start, at, false));
    }

    private void word() {
        int start = at;
        int end = at;
        boolean stressed = false;
        var letters = new StringBuilder();
        while (isInWord()) {
            if (Character.isLetter(text.charAt(at))) {
                letters.append(Letters.bare(text.charAt(at)));
                end = at + 1;
            }
            stressed |= Letters.isAcute(text.charAt(at));
            at = Math.max(at + 1, afterBreak(at));
        }
        tokens.add(new Token(letters.toString(), start, end, stressed));
    }

    private boolean isInWord() {
        if (at >= text.length()) {
            return false;
        }
        char here = text.charAt(at);
        return Character.isLetter(here) || Letters.isInvisible(here) || afterBreak(at) > 0;
    }

    /** Where the word goes on when a hyphen at the end of a line stands here, else 0. */
    private int afterBreak(int hyphen) {
        if (text.charAt(hyphen) != '-' && text.charAt(hyphen) != '\u00ad') {
            return 0;
        }
        int next = hyphen + 1;
        while (next < text.length() && next < hyphen + 4 && isBlank(text.charAt(next))) {
            next++;
        }
        boolean broken = text.substring(hyphen, next).indexOf('\n') > 0;
        return broken && next < text.length() && Character.isLowerCase(text.charAt(next)) ? next : 0;
    }

    private void mark(char here) {
        String mark = DASHES.indexOf(here) >= 0 ? "-" : String.valueOf(here);
        if (!Letters.isInvisible(here)) {
            tokens.add(new Token(mark, at, at + 1, false));
        }
        at++;
    }

    private static boolean isDigit(char here) {
        return here >= '0' && here <= '9';
    }

    private static boolean isBlank(char here) {
        return Character.isWhitespace(here) || Character.isSpaceChar(here);
    }
}
