package nl.opvolgmonitor.domain.deadline;

/** Letters without case and accents, one for one. */
final class Letters {

    private static final String ACCENTED = "áàâäãéèêëíìîïóòôöõúùûüçñ";
    private static final String BARE = "aaaaaeeeeiiiiooooouuuucn";
    private static final String ACUTE = "áéíóú\u0301";
    private static final String INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u0301";

    private Letters() {}

    static char bare(char letter) {
        char small = Character.toLowerCase(letter);
        int accented = small < '\u0080' ? -1 : ACCENTED.indexOf(small);
        return accented < 0 ? small : BARE.charAt(accented);
    }

    static boolean isAcute(char letter) {
        return letter >= '\u0080' && ACUTE.indexOf(Character.toLowerCase(letter)) >= 0;
    }

    /** Soft hyphens and the like, which stand in the middle of a word without being part of it. */
    static boolean isInvisible(char letter) {
        return letter >= '\u0080' && INVISIBLE.indexOf(letter) >= 0;
    }
}
