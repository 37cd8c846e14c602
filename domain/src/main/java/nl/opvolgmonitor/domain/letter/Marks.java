package nl.opvolgmonitor.domain.letter;

import java.util.regex.Pattern;

/** The marks of Markdown and HTML that the words of a text may be dressed in. */
final class Marks {

    private static final Pattern DRESSING = Pattern.compile("\\*{1,3}|^#{1,6} +|</?(?:b|i|em|strong|u)>");
    private static final Pattern ANCHOR = Pattern.compile("<sup>\\s*\\d{1,3}\\s*</sup>");

    private Marks() {}

    static String without(String text) {
        if (text.indexOf('*') < 0 && text.indexOf('<') < 0 && text.indexOf('#') < 0) {
            return text;
        }
        var bare = ANCHOR.matcher(text).replaceAll("");
        return DRESSING.matcher(bare).replaceAll("").strip();
    }

    /** Whether the whole line stands in bold or italic, or is marked as a heading. */
    static boolean isDressed(String text) {
        return text.startsWith("#")
                || (text.length() > 2 && text.startsWith("*") && text.endsWith("*") && text.charAt(1) != ' ');
    }
}
