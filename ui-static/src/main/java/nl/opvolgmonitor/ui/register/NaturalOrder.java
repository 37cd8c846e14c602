package nl.opvolgmonitor.ui.register;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.Iterator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Keys in the order people count: m2 before m10. */
public final class NaturalOrder implements Comparator<String> {

    public static final Comparator<String> OF_KEYS = new NaturalOrder();

    private static final Pattern PART = Pattern.compile("\\d+|\\D+");

    private NaturalOrder() {}

    @Override
    public int compare(String first, String second) {
        var left = parts(first);
        var right = parts(second);
        while (left.hasNext() && right.hasNext()) {
            var difference = comparePart(left.next(), right.next());
            if (difference != 0) {
                return difference;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }

    private static Iterator<String> parts(String key) {
        return PART.matcher(key).results().map(MatchResult::group).iterator();
    }

    private static int comparePart(String left, String right) {
        return isNumber(left) && isNumber(right)
                ? new BigInteger(left).compareTo(new BigInteger(right))
                : left.compareTo(right);
    }

    private static boolean isNumber(String part) {
        return Character.isDigit(part.charAt(0));
    }
}
