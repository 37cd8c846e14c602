package nl.opvolgmonitor.api.advice.paper;

/** How wide words are in print, in thousandths of the height of the letters; of a font as Arial, and bold, which is the widest. */
final class LetterWidths {

    private static final int SLIM = 300;
    private static final int NARROW = 400;
    private static final int COMMON = 615;
    private static final int CAPITAL = 740;
    private static final int WIDE = 890;

    private LetterWidths() {}

    static int of(String word) {
        return word.codePoints().map(LetterWidths::of).sum();
    }

    private static int of(int letter) {
        if ("ijl.,:;'!|".indexOf(letter) >= 0) {
            return SLIM;
        }
        if ("frt-()/I“”".indexOf(letter) >= 0) {
            return NARROW;
        }
        if ("mwMW–—%…".indexOf(letter) >= 0) {
            return WIDE;
        }
        return Character.isUpperCase(letter) ? CAPITAL : COMMON;
    }
}
