package nl.opvolgmonitor.api.extraction;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Takes out of a text what no database can hold: U+0000 and half characters. All else stays as it was read. */
final class CleanText {

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final Pattern LIGATURE = Pattern.compile("[\ufb00-\ufb06]");

    private CleanText() {}

    static String of(String text) {
        return HALF.matcher(text.replace("\0", "")).replaceAll("\ufffd");
    }

    /** The ligatures of a typesetter (ff, fi, fl, ffi, ffl, st) as the letters that people quote. */
    static String withoutLigatures(String text) {
        return LIGATURE.matcher(text).replaceAll(found -> Normalizer.normalize(found.group(), Normalizer.Form.NFKC));
    }
}
