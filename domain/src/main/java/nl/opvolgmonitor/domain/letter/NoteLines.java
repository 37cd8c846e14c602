package nl.opvolgmonitor.domain.letter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the footnotes between and behind the lines of the body: their numbers count on through the letter. */
final class NoteLines {

    private final Layout layout;
    private final GluedAnchors glued;
    private final boolean isWrapped;
    private final Map<Integer, List<Line>> notes = new LinkedHashMap<>();

    NoteLines(Layout layout) {
        this.layout = layout;
        this.glued = new GluedAnchors(layout);
        this.isWrapped = Wrapping.width(layout) > 0;
    }

    /** The lines of each note by its number; they are marked as such. */
    Map<Integer, List<Line>> find() {
        new SitePage(layout).mark(notes);
        int at = 0;
        while (at < layout.size()) {
            returning(at);
            var start = layout.isBody(at) ? NoteStart.on(layout.line(at)) : java.util.Optional.<NoteStart>empty();
            at = start.isPresent() && isNote(start.get(), at) ? take(start.get(), at) : at + 1;
        }
        return notes;
    }

    /** Pages made of a word processor's file end each note with an arrow back to its anchor, and leave out its number. */
    private void returning(int at) {
        var line = layout.line(at);
        int arrow = layout.isBody(at) ? arrowAtTheEnd(line) : -1;
        if (arrow >= 0 && NoteStart.on(line).isEmpty()) {
            layout.cut(at, arrow);
            notes.put(notes.size() + 1, List.of(layout.line(at)));
            layout.mark(at, Role.NOTE);
        }
    }

    /** An arrow may have a character behind it that says how to print it. */
    private static int arrowAtTheEnd(Line line) {
        int first = Math.max(line.start(), line.end() - 3);
        int found = line.raw().substring(first, line.end()).indexOf('\u21a9');
        return found < 0 ? -1 : first + found;
    }

    private boolean isNote(NoteStart start, int at) {
        if (notes.containsKey(start.number())) {
            return false;
        }
        return start.marked()
                || (start.number() == notes.size() + 1 && glued.has(start.number(), at) && NotePlace.is(layout, at));
    }

    private int take(NoteStart start, int at) {
        var lines = new ArrayList<Line>();
        lines.add(layout.line(at).from(start.words()));
        layout.mark(at, Role.NOTE);
        int next = at + 1;
        while (isWrapped
                && layout.isBody(next)
                && NoteStart.on(layout.line(next))
                        .filter(other -> isNote(other, start))
                        .isEmpty()) {
            lines.add(layout.line(next));
            layout.mark(next, Role.NOTE);
            next++;
        }
        notes.put(start.number(), lines);
        return next;
    }

    private static boolean isNote(NoteStart other, NoteStart current) {
        return other.marked() || other.number() == current.number() + 1;
    }
}
