package nl.opvolgmonitor.domain.letter;

import java.util.Optional;
import java.util.regex.Pattern;

/** The beginning of a footnote on a line: its number, the offset of its words, and whether the number is marked as one. */
record NoteStart(int number, int words, boolean marked) {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern START = Pattern.compile(
            "(?:<sup>\\s*(\\d{1,3})\\s*</sup>|\\[(\\d{1,3})]|([⁰¹²³⁴-⁹]{1,3})|(\\d{1,3})[.)]?(?=\\s+[\\p{Lu}\\p{Ps}«“\"'‘]|\\s+[a-z]+\\.|\\s+https?:))\\s*");

    static Optional<NoteStart> on(Line line) {
        var found = START.matcher(line.raw()).region(line.start(), Math.min(line.end(), line.start() + 40));
        if (line.isBlank() || !found.lookingAt() || found.end() >= line.end()) {
            return Optional.empty();
        }
        for (int group = 1; group <= 4; group++) {
            if (found.group(group) != null) {
                return Optional.of(new NoteStart(number(found.group(group)), found.end(), group != 4));
            }
        }
        return Optional.empty();
    }

    static int number(String digits) {
        int value = 0;
        for (int at = 0; at < digits.length(); at++) {
            int raised = RAISED.indexOf(digits.charAt(at));
            value = value * 10 + (raised >= 0 ? raised : digits.charAt(at) - '0');
        }
        return value;
    }

    static boolean isRaised(char character) {
        return RAISED.indexOf(character) >= 0;
    }
}
