package nl.opvolgmonitor.domain.letter;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A label of a letterhead, such as "Ons kenmerk", with its value on the same line or on the next. */
record Label(String name, String value) {

    private static final Pattern LABEL = Pattern.compile(
            "(?iu)(datum|onderwerp|betreft|ons kenmerk|uw kenmerk|kenmerk|bijlagen?|uw brief(?: van)?|contactpersoon|contactgegevens|inlichtingen)\\s*(:?)(?:\\s+(.{1,400}))?");
    private static final Pattern GLUED =
            Pattern.compile("(?u)[\\p{L}.,;)] (Datum|Ons kenmerk|Kenmerk|Onderwerp|Betreft)$");

    static Optional<Label> on(Line line) {
        if (line.isBlank() || line.length() > 440) {
            return Optional.empty();
        }
        var found = LABEL.matcher(Marks.without(line.text()));
        return found.matches() && isLabel(found)
                ? Optional.of(new Label(
                        found.group(1).toLowerCase(java.util.Locale.ROOT),
                        found.group(3) == null ? "" : found.group(3).strip()))
                : Optional.empty();
    }

    /** Where a label stands glued behind the words of a line, as when columns were read as one; -1 when none does. */
    static int gluedTo(Line line) {
        if (line.length() < 12) {
            return -1;
        }
        var tail = line.raw().substring(Math.max(line.start(), line.end() - 24), line.end());
        var found = GLUED.matcher(tail);
        return found.find() ? line.end() - tail.length() + found.start(1) : -1;
    }

    /** "Onderwerp van gesprek was …" is a sentence and no label. */
    private static boolean isLabel(Matcher found) {
        var value = found.group(3);
        return value == null
                || !found.group(2).isEmpty()
                || !Character.isLowerCase(value.strip().charAt(0));
    }
}
