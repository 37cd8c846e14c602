package nl.opvolgmonitor.domain.citation;

import java.util.regex.Pattern;

/** Roman numerals in capitals: the chapters of the budget, and the internal dossiers of the Eerste Kamer. */
final class RomanNumeral {

    private static final int LONGEST = 15;
    private static final Pattern NUMERAL = Pattern.compile("M{0,3}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})");
    private static final Pattern CHAPTER = Pattern.compile("X{0,3}(IX|IV|V?I{0,3})|[CDLM]|(II|IX)[AB]");

    private RomanNumeral() {}

    static boolean is(String word) {
        return isWritten(word, NUMERAL);
    }

    /** Chapters stay below XL, but IIA, IIB, IXA and IXB exist, and so do the funds C, D, L and M. */
    static boolean isChapter(String word) {
        return isWritten(word, CHAPTER);
    }

    /** An internal dossier is told from a House or a chapter by its length: CXXIV, LXXV, CXL. */
    static boolean isDossier(String word) {
        return is(word) && (word.length() >= 4 || (word.length() == 3 && word.charAt(0) == 'C'));
    }

    private static boolean isWritten(String word, Pattern pattern) {
        return !word.isEmpty()
                && word.length() <= LONGEST
                && pattern.matcher(word).matches();
    }
}
