package nl.opvolgmonitor.domain.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Reads what follows a first sub-number: {@code en 219}, {@code , 5 en 7}, {@code –3}. A range of at most fifty is
 * written out; a list ends at about a hundred, because no one cites more in one breath.
 */
final class SubNumberList {

    private static final int LONGEST_RANGE = 50;
    private static final int MOST = 100;

    private SubNumberList() {}

    /** A comma joins after a plural, "nrs.", or before another "nr."; otherwise it introduces something else. */
    static SubNumbers.Given startingWith(String first, Cursor cursor, boolean plural) {
        var values = new ArrayList<>(List.of(first));
        boolean more = true;
        while (more && values.size() < MOST) {
            more = cursor.attempt(ahead -> next(values.getLast(), ahead, plural))
                    .map(values::addAll)
                    .orElse(false);
        }
        boolean garbled = plural && cursor.takes(SubNumberList::garbledItem);
        return new SubNumbers.Given(List.copyOf(values), !garbled);
    }

    private static boolean garbledItem(Cursor cursor) {
        if (!rangeSign(cursor, true) && !listSign(cursor, true)) {
            return false;
        }
        cursor.skipSpace();
        var token = cursor.takeLettersAndDigits();
        boolean digitsOnly = Letters.areDigits(token, 0, token.length());
        return SubNumber.isGarbled(token) && Letters.isDigit(token.charAt(0)) && !digitsOnly;
    }

    private static Optional<List<String>> next(String last, Cursor cursor, boolean plural) {
        boolean range = cursor.takes(ahead -> rangeSign(ahead, plural));
        if (!range && !cursor.takes(ahead -> listSign(ahead, plural))) {
            return Optional.empty();
        }
        cursor.skipSpace();
        boolean announced = NumberWord.read(cursor).isPresent();
        var token = cursor.takeLettersAndDigits();
        boolean number = SubNumber.isShort(token) && !SubNumber.isHeadOfLargerNumber(token, cursor);
        if (!number || (!announced && goesOn(cursor, plural))) {
            return Optional.empty();
        }
        return Optional.of(range ? range(last, token) : List.of(token));
    }

    private static boolean rangeSign(Cursor cursor, boolean plural) {
        if (plural) {
            cursor.skipSpace();
        }
        return cursor.take('-') || cursor.takeWord("t/m") || cursor.takeWord("tot en met");
    }

    private static boolean listSign(Cursor cursor, boolean plural) {
        cursor.skipSpace();
        boolean comma = cursor.take(',');
        return cursor.takeWord("en") || (comma && (plural || cursor.isBefore(SubNumberList::isAnnounced)));
    }

    private static boolean isAnnounced(Cursor cursor) {
        cursor.skipSpace();
        return NumberWord.read(cursor).isPresent();
    }

    private static boolean goesOn(Cursor cursor, boolean plural) {
        return plural ? DutchMonth.isNext(cursor) : !PhraseEnd.isNext(cursor);
    }

    private static List<String> range(String first, String last) {
        if (!Letters.areDigits(first, 1, 4) || !Letters.areDigits(last, 1, 4)) {
            return List.of(last);
        }
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last);
        if (to <= from || to - from > LONGEST_RANGE) {
            return List.of(last);
        }
        return IntStream.rangeClosed(from + 1, to).mapToObj(Integer::toString).toList();
    }
}
