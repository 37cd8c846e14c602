package nl.opvolgmonitor.domain.letter;

import java.util.regex.Pattern;

/** Tells a footnote from a numbered heading or item: by how its words begin, or by its place at the end of a page or text. */
final class NotePlace {

    private static final Pattern BEGINS = Pattern.compile(
            "(?u)\\d{1,3}[.)]?\\s+(?:Kamerstuk|Kst\\b|Handelingen|Aanhangsel|Toezegging|Zie\\b|Bijlage|Idem|Ibid|Stb\\b|Stcrt\\b|Trb\\b|http|www|ECLI|Vgl\\b|TK\\b|EK\\b|Art(?:ikel)?\\b|Nationaal Rapporteur|Tweede Kamer|Eerste Kamer|Rapport\\b|Motie\\b|Brief\\b|[A-Z]\\.).*");
    private static final Pattern PLAIN = Pattern.compile("(?u)\\d{1,3}\\s.*");
    private static final int LONGEST = 14;

    private NotePlace() {}

    static boolean is(Layout layout, int at) {
        var words = layout.line(at)
                .upTo(Math.min(layout.line(at).end(), layout.line(at).start() + 80))
                .text();
        return BEGINS.matcher(words).matches() || (PLAIN.matcher(words).matches() && isLast(layout, at));
    }

    /** Whether a page or the text ends within a few lines, without a paragraph between. */
    private static boolean isLast(Layout layout, int at) {
        int line = at + 1;
        while (line < layout.size() && line <= at + LONGEST && layout.isBody(line)) {
            line++;
        }
        int next = line < layout.size() && layout.line(line).isBlank() ? layout.next(line) : line;
        return next >= layout.size() || layout.role(next) == Role.FURNITURE || isNumbered(layout, next);
    }

    private static boolean isNumbered(Layout layout, int at) {
        return layout.isBody(at) && NoteStart.on(layout.line(at)).isPresent();
    }
}
