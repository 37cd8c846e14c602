package nl.opvolgmonitor.domain.citation;

import java.util.Optional;

/** Reads what follows a dossier: {@code , nr. 185}, {@code , nrs. 217 en 219}, {@code , D} or {@code -1537}. */
final class SubNumberGrammar {

    private SubNumberGrammar() {}

    static SubNumbers read(Cursor cursor) {
        return cursor.attempt(SubNumberGrammar::hyphenated)
                .or(() -> cursor.attempt(SubNumberGrammar::announced))
                .or(() -> cursor.attempt(SubNumberGrammar::bare))
                .orElseGet(SubNumbers.Absent::new);
    }

    /** Only with "nr." or another word before it. */
    static SubNumbers readAnnounced(Cursor cursor) {
        return cursor.attempt(SubNumberGrammar::announced).orElseGet(SubNumbers.Absent::new);
    }

    static boolean isNext(Cursor cursor) {
        return cursor.isBefore(ahead -> !(read(ahead) instanceof SubNumbers.Absent));
    }

    private static Optional<SubNumbers> hyphenated(Cursor cursor) {
        if (!cursor.take('-')) {
            return Optional.empty();
        }
        var token = cursor.takeLettersAndDigits();
        if (SubNumber.is(token)) {
            return Optional.of(SubNumbers.Given.one(token));
        }
        return SubNumber.isGarbled(token) ? Optional.of(new SubNumbers.Illegible()) : Optional.empty();
    }

    private static Optional<SubNumbers> announced(Cursor cursor) {
        cursor.skipComma();
        var word = NumberWord.read(cursor);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        var token = cursor.takeLettersAndDigits();
        if (SubNumber.is(token) && !SubNumber.isHeadOfLargerNumber(token, cursor)) {
            return Optional.of(SubNumberList.startingWith(token, cursor, word.get() == NumberWord.SEVERAL));
        }
        boolean otherwiseAWord = word.get() == NumberWord.LETTER && !SubNumber.isGarbled(token);
        return otherwiseAWord ? Optional.empty() : Optional.of(new SubNumbers.Illegible());
    }

    private static Optional<SubNumbers> bare(Cursor cursor) {
        if (!separated(cursor)) {
            return Optional.empty();
        }
        var token = cursor.takeLettersAndDigits();
        if (!SubNumber.isShort(token) || SubNumber.isHeadOfLargerNumber(token, cursor) || !PhraseEnd.isNext(cursor)) {
            return Optional.empty();
        }
        return Optional.of(SubNumberList.startingWith(token, cursor, false));
    }

    /** By a comma, or by space within the line: a number on the next line may be that of the page. */
    private static boolean separated(Cursor cursor) {
        boolean spaced = cursor.take(' ');
        cursor.takeWhile(character -> character == ' ');
        if (cursor.take(',')) {
            cursor.skipSpace();
            return true;
        }
        return spaced;
    }
}
