package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.Locale;

/** A word, number, amount sign or mark of a sentence, and where it stands in it. */
record Token(String text, String lower, int start, int end) {

    static Token of(String sentence, int start, int end) {
        var text = sentence.substring(start, end);
        return new Token(text, text.toLowerCase(Locale.ROOT), start, end);
    }

    /** Whether it ends a stretch of a sentence. */
    boolean isBreak() {
        return switch (lower) {
            case ",", ";", ":", "–", "—", "(", ")" -> true;
            default -> false;
        };
    }

    boolean isWord() {
        return Character.isLetterOrDigit(lower.codePointAt(0));
    }

    /** An abbreviation of a body is mostly capitals. */
    boolean isAbbreviation() {
        return text.length() > 1
                && text.chars().filter(Character::isUpperCase).count() > 1
                && text.chars().noneMatch(Character::isDigit);
    }

    boolean isCapitalised() {
        return Character.isUpperCase(text.codePointAt(0));
    }
}
