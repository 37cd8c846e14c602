package nl.opvolgmonitor.domain.proposal.text;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Small numbers and ranks in words or digits: "drie", "3", "derde". */
public final class Count {

    private static final List<String> NUMBERS = List.of(
            "nul",
            "een",
            "twee",
            "drie",
            "vier",
            "vijf",
            "zes",
            "zeven",
            "acht",
            "negen",
            "tien",
            "elf",
            "twaalf",
            "dertien",
            "veertien",
            "vijftien",
            "zestien",
            "zeventien",
            "achttien",
            "negentien",
            "twintig");
    private static final List<String> RANKS = List.of(
            "nulde",
            "eerste",
            "tweede",
            "derde",
            "vierde",
            "vijfde",
            "zesde",
            "zevende",
            "achtste",
            "negende",
            "tiende",
            "elfde",
            "twaalfde",
            "dertiende",
            "veertiende",
            "vijftiende",
            "zestiende",
            "zeventiende",
            "achttiende",
            "negentiende",
            "twintigste");

    /** Fits in a pattern as one group. */
    public static final String NUMBER =
            "(\\d{1,3}|[ée]+n|" + String.join("|", NUMBERS.subList(1, NUMBERS.size())) + ")";

    public static final String RANK = "(\\d{1,2}e|" + String.join("|", RANKS.subList(1, RANKS.size())) + ")";

    private Count() {}

    public static OptionalInt of(String word) {
        var lower = word.toLowerCase(Locale.ROOT).replace('é', 'e');
        if (Character.isDigit(lower.charAt(0))) {
            var digits = lower.endsWith("e") ? lower.substring(0, lower.length() - 1) : lower;
            return digits.matches("\\d{1,6}") ? OptionalInt.of(Integer.parseInt(digits)) : OptionalInt.empty();
        }
        int number = Math.max(NUMBERS.indexOf(lower), RANKS.indexOf(lower));
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
