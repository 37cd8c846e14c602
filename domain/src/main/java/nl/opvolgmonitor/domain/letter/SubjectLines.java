package nl.opvolgmonitor.domain.letter;

import java.util.Set;
import java.util.regex.Pattern;

/** The lines behind that of a subject that still belong to it: nothing stands between them, and its words go on. */
final class SubjectLines {

    private static final Set<String> SUBJECTS = Set.of("onderwerp", "betreft");
    private static final Pattern STARTS_ELSE = Pattern.compile(
            "(?iu)(?:hoog)?geachte\\b.*|aan de .*|excellentie.*|mijnheer .*|(?:hierbij|met deze|op \\d|in deze|bij brief|graag|naar aanleiding)\\b.*|\\d.*");
    private static final int MOST = 3;
    private static final int WIDE = 45;
    private static final int LONGEST = 140;

    private SubjectLines() {}

    /** The label with the whole subject, of which the further lines are marked as paper. */
    static Label completed(Label label, Layout layout, int at) {
        if (!SUBJECTS.contains(label.name()) || label.value().isEmpty()) {
            return label;
        }
        var value = new StringBuilder(label.value());
        int line = at + 1;
        while (line <= at + MOST && goesOn(value.toString(), layout, line)) {
            value.append(' ').append(Marks.without(layout.line(line).text()));
            layout.mark(line, Role.FURNITURE);
            line++;
        }
        return new Label(label.name(), value.toString());
    }

    private static boolean goesOn(String value, Layout layout, int at) {
        if (at >= layout.size()
                || !layout.isBody(at)
                || layout.line(at).isBlank()
                || layout.line(at).length() > LONGEST) {
            return false;
        }
        var next = Marks.without(layout.line(at).text());
        boolean open = isOpen(value) || (value.length() >= WIDE && Character.isLowerCase(next.charAt(0)));
        return !next.isEmpty()
                && open
                && Label.on(layout.line(at)).isEmpty()
                && !STARTS_ELSE.matcher(next).matches();
    }

    /** A bracket or quotation mark that is not closed yet, or a word that cannot end a subject. */
    private static boolean isOpen(String value) {
        long single = value.chars().filter(one -> one == '\'').count();
        return count(value, '(') > count(value, ')')
                || count(value, '«') > count(value, '»')
                || count(value, '“') + count(value, '„') > count(value, '”')
                || count(value, '‘') > count(value, '’')
                || count(value, '"') % 2 == 1
                || (single % 2 == 1 && value.matches("(?su).*(?<!\\p{L})'.*"))
                || value.matches(
                        "(?isu).*\\b(?:de|het|een|van|voor|over|en|in|op|met|aan|inzake|naar|tot|tegen|bij|uit|der|ter|om|te),?");
    }

    private static long count(String value, char mark) {
        return value.chars().filter(one -> one == mark).count();
    }
}
