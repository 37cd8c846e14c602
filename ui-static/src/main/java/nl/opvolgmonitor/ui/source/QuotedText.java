package nl.opvolgmonitor.ui.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.source.TextLine.Piece;

/** A raw text with the places in it that were quoted. */
final class QuotedText {

    private static final Pattern FOOTNOTE_MARK = Pattern.compile("<sup>([^<]{1,9})</sup>");

    private final String text;
    private final CollapsedText collapsed;
    private final BitSet quoted = new BitSet();
    private final Map<Integer, Set<Named>> begun = new TreeMap<>();

    QuotedText(String text, List<Registered> quotes) {
        this.text = text;
        this.collapsed = new CollapsedText(text);
        quotes.forEach(this::mark);
    }

    List<TextLine> lines() {
        var lines = new ArrayList<TextLine>();
        var from = 0;
        for (var line : text.split("\n", -1)) {
            var records = begun.getOrDefault(lines.size() + 1, Set.of());
            lines.add(new TextLine(lines.size() + 1, pieces(from, from + line.length()), List.copyOf(records)));
            from += line.length() + 1;
        }
        return lines;
    }

    private void mark(Registered registered) {
        collapsed.find(registered.quote(), registered.line()).ifPresent(place -> {
            quoted.set(place.from(), place.to());
            begun.computeIfAbsent(place.line(), line -> new LinkedHashSet<>()).add(registered.record());
        });
    }

    private List<Piece> pieces(int from, int to) {
        var pieces = new ArrayList<Piece>();
        var marks = FOOTNOTE_MARK.matcher(text).region(from, to);
        var at = from;
        while (marks.find()) {
            addPlain(at, marks.start(), pieces);
            pieces.add(new Piece(marks.group(1), quoted.get(marks.start()), true));
            at = marks.end();
        }
        addPlain(at, to, pieces);
        return pieces;
    }

    private void addPlain(int from, int to, List<Piece> pieces) {
        for (var at = from; at < to; ) {
            var inside = quoted.get(at);
            var end = inside ? quoted.nextClearBit(at) : nextQuoted(at, to);
            pieces.add(new Piece(text.substring(at, Math.min(end, to)), inside, false));
            at = end;
        }
    }

    private int nextQuoted(int at, int otherwise) {
        var next = quoted.nextSetBit(at);
        return next < 0 ? otherwise : next;
    }
}
