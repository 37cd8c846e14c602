package nl.opvolgmonitor.domain.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lines of the letterhead: at the beginning of the text, each known by its form. */
final class HeadLines {

    private static final int REACH = 70;
    private static final int BODY_WIDTH = 180;

    private static final Pattern DOSSIER = Pattern.compile("\\d{2} ?\\d{3}( ?[IVXLC]+|-\\d{2})?");

    private static final List<Pattern> FORMS = Stream.of(
                    "(tweede|eerste) kamer der staten-generaal.{0,12}",
                    "(zitting|vergader)jaar \\d{4}.{1,12}",
                    "\\d{2} ?\\d{3}( ?[ivxlc]+| \\(r\\d+\\)|[-–]\\d{2})*( .{0,200})?",
                    "(?-i:([Nn]r\\. ?\\d{1,5}|[A-Z]{1,3})( HERDRUK\\d?)?( (\\p{Lu}{4}|Brief van|Motie van|Verslag van|Lijst van).{0,300})?)",
                    "(?-i:((NADER )?GEWIJZIGDE |HERZIENE )?(BRIEF|MOTIE|VERSLAG|LIJST|AMENDEMENT|NOTA|MEMORIE|BELEIDSNOTA|KABINETSREACTIE)\\b[\\p{Lu}\\s,.'’&\\d()-]{0,300})",
                    "aan de (voorzitter|voorzitters|leden)\\b.{0,120}",
                    "kamerstukken|der staten-generaal|postbus.*|2500 ?ea.*|den haag",
                    "('s-gravenhage|den haag|[\\p{L}' -]{3,25}), \\d{1,2} \\p{L}+ \\d{4}",
                    "(voorgesteld|vastgesteld|ontvangen|gepubliceerd)( tijdens .{3,80})? (op )?\\d{1,2} \\p{L}+ \\d{4}",
                    "geachte .{2,60}",
                    "((d\\.d\\.|op) )?((maan|dins|woens|donder|vrij)dag,? )?\\d{1,2} \\p{L}{3,9} \\d{4}",
                    "(ministerie|minister|staatssecretaris) van [\\p{L}, ]{3,60}")
            .map(form -> Pattern.compile(form, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();

    private static final Pattern FIELD = Pattern.compile(
            "(?iu)(?:datum (?:toezegging|nakoming|voldaan|activiteit|toegezegd)|deadline|termijn|datum status)\\s*:?");

    private HeadLines() {}

    /** Marks the lines of the letterhead, and gives them. */
    static List<Line> find(Layout layout) {
        var found = new ArrayList<Line>();
        int left = REACH;
        for (int at = 0; at < layout.size() && left > 0; at++) {
            if (layout.isBody(at) && layout.line(at).length() > BODY_WIDTH && !is(layout.line(at))) {
                return found;
            }
            left -= layout.isBody(at) ? 1 : 0;
            if (layout.isBody(at)
                    && !isOfField(layout, at)
                    && (is(layout.line(at)) || isTitle(found, layout.line(at)))) {
                found.add(layout.line(at));
                layout.mark(at, Role.HEAD);
            }
        }
        return found;
    }

    /** A day below "Datum toezegging" is that of the pledge, and not of the page that shows it. */
    private static boolean isOfField(Layout layout, int at) {
        int before = at - 1;
        while (before >= 0 && layout.line(before).isBlank()) {
            before--;
        }
        return before >= 0 && FIELD.matcher(layout.line(before).text()).matches();
    }

    /** The title of a dossier stands below its number when it is not behind it. */
    private static boolean isTitle(List<Line> found, Line line) {
        return !found.isEmpty()
                && DOSSIER.matcher(Marks.without(found.getLast().text())).matches()
                && line.length() <= BODY_WIDTH;
    }

    private static boolean is(Line line) {
        var words = Marks.without(line.text());
        return FORMS.stream().anyMatch(form -> form.matcher(words).matches());
    }
}
