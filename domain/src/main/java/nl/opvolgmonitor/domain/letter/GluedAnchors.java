package nl.opvolgmonitor.domain.letter;

import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;

/**
 * Numbers that stand glued behind a word or a full stop, as anchors of footnotes do when a text lost its layout:
 * "voortgangsbrief1 over", "november 20182 van". They count on from 1.
 */
final class GluedAnchors {

    private static final Set<String> NUMBERED =
            Set.of("nr", "nrs", "no", "p", "pp", "blz", "art", "artt", "lid", "par", "hfst", "vol", "item", "onder");

    private final TreeMap<Integer, Integer> lineOf = new TreeMap<>();

    GluedAnchors(Layout layout) {
        int expected = 1;
        for (int at = 0; at < layout.size(); at++) {
            if (layout.isBody(at)) {
                expected = scan(layout.line(at), at, expected);
            }
        }
    }

    /** Whether the anchor of a note stands before a line. */
    boolean has(int number, int line) {
        return lineOf.getOrDefault(number, Integer.MAX_VALUE) < line;
    }

    private int scan(Line line, int at, int first) {
        int expected = first;
        for (int place = line.start() + 1; place < line.end(); place++) {
            if (lengthAt(line.raw(), place, line.end(), expected) > 0) {
                lineOf.put(expected, at);
                expected++;
            }
        }
        return expected;
    }

    /** How many characters the anchor of a note takes at an offset; 0 when it does not stand there. */
    static int lengthAt(String raw, int at, int end, int number) {
        var digits = Integer.toString(number);
        int behind = at + digits.length();
        if (at < 1 || behind > end || !raw.startsWith(digits, at) || isInside(raw, behind, end)) {
            return 0;
        }
        return (isWordEnd(raw.charAt(at - 1)) && !isNumbering(raw, at)) || isYear(raw, at) ? digits.length() : 0;
    }

    private static boolean isInside(String raw, int behind, int end) {
        return (behind < end && (Character.isLetterOrDigit(raw.charAt(behind)) || raw.charAt(behind) == '%'))
                || (behind + 1 < end
                        && ",.".indexOf(raw.charAt(behind)) >= 0
                        && Character.isDigit(raw.charAt(behind + 1)));
    }

    private static boolean isWordEnd(char before) {
        return Character.isLowerCase(before) || ".,;:!?)»”’\"'".indexOf(before) >= 0;
    }

    /** "nr.80" and "p.3" are numbers of their own, and "6.1" is one number. */
    private static boolean isNumbering(String raw, int at) {
        if (raw.charAt(at - 1) != '.' && raw.charAt(at - 1) != ',') {
            return false;
        }
        int word = at - 1;
        while (word > 0 && Character.isLetter(raw.charAt(word - 1))) {
            word--;
        }
        return at - 1 == word || NUMBERED.contains(raw.substring(word, at - 1).toLowerCase(Locale.ROOT));
    }

    private static boolean isYear(String raw, int at) {
        if (at < 4 || (at > 4 && Character.isDigit(raw.charAt(at - 5)))) {
            return false;
        }
        var year = raw.substring(at - 4, at);
        return isDigits(year) && (year.startsWith("19") || year.startsWith("20"));
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(Character::isDigit);
    }
}
