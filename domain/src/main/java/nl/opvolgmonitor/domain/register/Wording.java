package nl.opvolgmonitor.domain.register;

import java.util.regex.Pattern;

/** The words of a text in a form to look quotes up in: soft hyphens gone, every run of white space one space. */
public record Wording(String words) {

    private static final Pattern SOFT_HYPHEN = Pattern.compile("\u00ad(?:[ \\t]*\\R\\p{IsWhite_Space}*)?");
    private static final Pattern SPACE = Pattern.compile("\\p{IsWhite_Space}+");

    public static Wording of(String text) {
        return new Wording(
                SPACE.matcher(SOFT_HYPHEN.matcher(text).replaceAll("")).replaceAll(" "));
    }

    boolean has(Wording quote) {
        var wanted = quote.words.strip();
        return !wanted.isEmpty() && words.contains(wanted);
    }
}
