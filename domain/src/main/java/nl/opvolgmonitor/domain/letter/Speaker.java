package nl.opvolgmonitor.domain.letter;

import java.util.regex.Pattern;

/** The name before the words of a speaker in the report of a debate: "Mevrouw Kuik (CDA):". */
final class Speaker {

    private static final Pattern NAME = Pattern.compile(
            "(?u)\\*{0,3}(?:De |Het )?\\*{0,3}(?:voorzitter|heer|Mevrouw|mevrouw|lid|Lid|Minister|minister|Staatssecretaris|staatssecretaris|Minister-president|Viceminister-president)\\*{0,3}(?: [\\p{L}'’.* -]{2,60}?)?(?: \\([\\p{L}\\d’'+/ -]{2,30}\\))?\\*{0,3}:\\*{0,3}(?=\\s|$)");
    private static final int LONGEST = 130;

    private Speaker() {}

    /** How many characters the name and the colon take; 0 when the line does not begin so. */
    static int lengthOn(Line line) {
        var found = NAME.matcher(line.raw()).region(line.start(), Math.min(line.end(), line.start() + LONGEST));
        return !line.isBlank() && found.lookingAt() ? found.end() - line.start() : 0;
    }
}
