package nl.opvolgmonitor.domain.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that may be part of a heading, read without the marks of Markdown before it.
 *
 * @param start offset in the text of the first character behind those marks
 * @param dossier the dossier on this line, alone or before its title: {@code 28 638 Mensenhandel}
 * @param number the number on this line, alone or before a kind of paper in capitals: {@code Nr. 206 BRIEF VAN}
 */
record HeadingLine(int start, Optional<Dossier> dossier, Optional<SubNumberPlace> number) {

    private static final String MARKS = " *_#>";
    private static final int LONGEST = 40;

    static List<HeadingLine> of(String text) {
        var lines = new ArrayList<HeadingLine>();
        int at = 0;
        while (at < text.length()) {
            int next = text.indexOf('\n', at);
            int end = next < 0 ? text.length() : next;
            while (at < end && isMark(text.charAt(at))) {
                at++;
            }
            lines.add(of(text.substring(at, Math.min(end, at + LONGEST)), at));
            at = end + 1;
        }
        return lines;
    }

    private static HeadingLine of(String line, int start) {
        return new HeadingLine(start, dossier(new Cursor(line, 0)), number(new Cursor(line, 0), start));
    }

    private static Optional<Dossier> dossier(Cursor cursor) {
        boolean grouped = cursor.isBefore(HeadingLine::groups);
        return grouped ? DossierGrammar.readWhole(cursor).filter(dossier -> isTitleNext(cursor)) : Optional.empty();
    }

    private static Optional<SubNumberPlace> number(Cursor cursor, int start) {
        boolean marked = cursor.take('N') && cursor.takeText("r.");
        cursor.skipSpace();
        var value = cursor.takeLettersAndDigits();
        int end = start + cursor.at();
        boolean heading = marked && Letters.areDigits(value, 1, 5) && isKindOfPaperNext(cursor);
        return heading ? Optional.of(new SubNumberPlace(value, end)) : Optional.empty();
    }

    private static boolean groups(Cursor cursor) {
        return cursor.takeDigits().length() == 2
                && cursor.take(' ')
                && cursor.takeDigits().length() == 3;
    }

    private static boolean isTitleNext(Cursor cursor) {
        cursor.takeWhile(HeadingLine::isMark);
        return !Character.isLetterOrDigit(cursor.next()) || Character.isUpperCase(cursor.next());
    }

    private static boolean isKindOfPaperNext(Cursor cursor) {
        cursor.takeWhile(HeadingLine::isMark);
        return cursor.isAtEnd() || Letters.areCapitals(cursor.takeLettersAndDigits(), 2, LONGEST);
    }

    private static boolean isMark(char character) {
        return MARKS.indexOf(character) >= 0;
    }

    /** A sub-number in a heading, and where in the text it ends. */
    record SubNumberPlace(String value, int end) {}
}
