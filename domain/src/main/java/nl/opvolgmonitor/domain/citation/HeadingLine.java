package nl.opvolgmonitor.domain.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that may be part of a heading, without the marks of Markdown before it.
 *
 * @param start offset in the text of its first character
 */
record HeadingLine(String text, int start) {

    private static final String MARKS = " *_#>";
    private static final int LONGEST_DOSSIER = 40;

    static List<HeadingLine> of(String text) {
        var lines = new ArrayList<HeadingLine>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            while (at < end && MARKS.indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            lines.add(new HeadingLine(text.substring(at, Math.min(end, at + LONGEST_DOSSIER)), at));
            at = end + 1;
        }
        return lines;
    }

    /** The dossier on this line, alone or before its title: {@code 28 638 Mensenhandel}. */
    Optional<Dossier> dossier() {
        var cursor = new Cursor(text, 0);
        boolean grouped = cursor.isBefore(HeadingLine::groups);
        return grouped ? DossierGrammar.readWhole(cursor).filter(dossier -> isTitleNext(cursor)) : Optional.empty();
    }

    /** The number on this line, alone or before a kind of paper in capitals: {@code Nr. 206 BRIEF VAN}. */
    Optional<SubNumberPlace> number() {
        var cursor = new Cursor(text, 0);
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
        return cursor.isAtEnd() || Letters.areCapitals(cursor.takeLettersAndDigits(), 2, LONGEST_DOSSIER);
    }

    private static boolean isMark(char character) {
        return MARKS.indexOf(character) >= 0;
    }

    /** A sub-number in a heading, and where in the text it ends. */
    record SubNumberPlace(String value, int end) {}
}
