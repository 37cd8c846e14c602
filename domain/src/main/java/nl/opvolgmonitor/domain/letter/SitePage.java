package nl.opvolgmonitor.domain.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What a page of a site adds to a paper when it is pasted as a whole: zoek.officielebekendmakingen.nl prints each footnote below
 * "XNoot" and its number; berthub.eu/tkconv begins with menus and details, up to the words "Preview document".
 */
final class SitePage {

    private static final Pattern NOTE = Pattern.compile("X\\s?Noot");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");
    private static final Pattern PREVIEW = Pattern.compile("Preview document\\b.{0,40}");
    private static final int REACH = 120;

    private final Layout layout;

    SitePage(Layout layout) {
        this.layout = layout;
    }

    /** Marks the menus, and puts the footnotes with the others by their numbers. */
    void mark(Map<Integer, List<Line>> notes) {
        preview();
        for (int at = 0; at < layout.size(); at++) {
            if (is(NOTE, at)) {
                note(at, layout.next(at), notes);
            }
        }
    }

    private void note(int at, int number, Map<Integer, List<Line>> notes) {
        if (number < layout.size() && is(NUMBER, number)) {
            layout.mark(at, Role.FURNITURE);
            layout.mark(number, Role.FURNITURE);
            notes.putIfAbsent(Integer.parseInt(layout.line(number).text()), words(number));
        }
    }

    private boolean is(Pattern form, int at) {
        return layout.line(at).length() <= 60
                && form.matcher(layout.line(at).text()).matches();
    }

    private void preview() {
        for (int at = 0; at < Math.min(REACH, layout.size()); at++) {
            if (is(PREVIEW, at)) {
                leaveOut(at);
                return;
            }
        }
    }

    private void leaveOut(int last) {
        for (int at = 0; at <= last; at++) {
            if (!layout.line(at).isBlank()) {
                layout.mark(at, Role.FURNITURE);
            }
        }
    }

    /** The lines up to the next note, the end or other furniture. */
    private List<Line> words(int number) {
        var words = new ArrayList<Line>();
        int at = layout.next(number);
        while (layout.isBody(at) && !is(NOTE, at)) {
            words.add(layout.line(at));
            layout.mark(at, Role.NOTE);
            at = layout.next(at);
        }
        return words;
    }
}
