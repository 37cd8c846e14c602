package nl.opvolgmonitor.ui.source;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A text in which every run of white space counts as one space, as quotes are compared. It knows where each sign stood. */
final class CollapsedText {

    /** Where a quote stands in the raw text: its first sign, the one after its last, and the line of the first. */
    record Place(int from, int to, int line) {}

    private final String raw;
    private final String collapsed;
    private final int[] origin;

    CollapsedText(String raw) {
        this.raw = raw;
        var kept = new StringBuilder();
        var positions = new int[raw.length()];
        for (var at = 0; at < raw.length(); at++) {
            if (!isSpace(at) || at == 0 || !isSpace(at - 1)) {
                positions[kept.length()] = at;
                kept.append(isSpace(at) ? ' ' : raw.charAt(at));
            }
        }
        collapsed = kept.toString();
        origin = Arrays.copyOf(positions, kept.length());
    }

    /** The first place at or after that line; without one, the first in the text; empty when it does not occur. */
    Optional<Place> find(String quote, @Nullable Integer line) {
        var sought = new CollapsedText(quote).collapsed.strip();
        var found = collapsed.indexOf(sought, line == null ? 0 : startOf(line));
        found = found < 0 ? collapsed.indexOf(sought) : found;
        return found < 0 || sought.isEmpty() ? Optional.empty() : Optional.of(place(found, sought.length()));
    }

    private Place place(int found, int length) {
        var from = origin[found];
        return new Place(from, origin[found + length - 1] + 1, lineOf(from));
    }

    private int startOf(int line) {
        var at = 0;
        for (var passed = 1; passed < line; passed++) {
            var end = raw.indexOf('\n', at);
            if (end < 0) {
                return 0;
            }
            at = end + 1;
        }
        var place = Arrays.binarySearch(origin, at);
        return place < 0 ? Math.max(0, -place - 2) : place;
    }

    private int lineOf(int position) {
        return 1
                + (int) raw.chars().limit(position).filter(sign -> sign == '\n').count();
    }

    private boolean isSpace(int at) {
        var sign = raw.charAt(at);
        return Character.isWhitespace(sign) || sign == '\u00a0';
    }
}
