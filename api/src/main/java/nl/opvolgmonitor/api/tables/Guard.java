package nl.opvolgmonitor.api.tables;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from taking a text for a formula: an apostrophe before it, and before a text that has one already. */
public final class Guard {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private Guard() {}

    public static String on(String text) {
        return text.startsWith("'") || FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text as it was; one that a person wrote without the apostrophe stays as it is. */
    public static String off(String text) {
        return text.startsWith("''") || (text.startsWith("'") && isFormula(text.substring(1)))
                ? text.substring(1)
                : text;
    }

    private static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }
}
