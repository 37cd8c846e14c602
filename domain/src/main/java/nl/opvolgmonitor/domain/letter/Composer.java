package nl.opvolgmonitor.domain.letter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Puts lines together as words: one space between, words broken at a line end made whole, marks and anchors left out. */
final class Composer {

    private static final Pattern SUP = Pattern.compile("<sup>\\s*(\\d{1,3})\\s*</sup>");
    private static final Pattern BRACKETED = Pattern.compile("\\[(\\d{1,3})]");
    private static final Pattern LINK = Pattern.compile("]\\((?:https?://|www\\.|mailto:)[^)\\s]{0,500}\\)");
    private static final Pattern TAG = Pattern.compile("</?(?:b|i|em|strong|u)>");

    private final String raw;
    private final Numbering numbering;
    private final StringBuilder text = new StringBuilder();
    private final List<int[]> places = new ArrayList<>();
    private final List<Composed.Anchor> anchors = new ArrayList<>();
    private int lastLine = -1;
    private boolean broken;

    Composer(String raw, Numbering numbering) {
        this.raw = raw;
        this.numbering = numbering;
    }

    static Composed of(String raw, List<Line> lines, Numbering numbering) {
        var composer = new Composer(raw, numbering);
        lines.forEach(composer::add);
        return composer.composed();
    }

    private void add(Line line) {
        broken = lastLine >= 0 && !isOnlySpace(lastLine, line.start());
        if (!text.isEmpty() && !mends(line)) {
            space(line.start(), line);
        }
        int at = line.start();
        while (at < line.end()) {
            at = take(at, line);
        }
        lastLine = line.end();
    }

    /** The offset behind what was read. */
    private int take(int at, Line line) {
        int skipped = skip(at, line);
        if (skipped > 0) {
            return at + skipped;
        }
        char character = raw.charAt(at);
        if (Line.isSpace(character)) {
            space(at, line);
        } else if (character != '\u00ad' && character != '\u200b') {
            put(character, at, line);
        }
        return at + 1;
    }

    /** How many characters of markup or anchor stand here. */
    private int skip(int at, Line line) {
        char character = raw.charAt(at);
        if (character == '*') {
            return isEmphasis(at, line) ? 1 : 0;
        }
        if (character == '#' && at == line.start()) {
            return (int) raw.substring(at, Math.min(line.end(), at + 6))
                    .chars()
                    .takeWhile(mark -> mark == '#')
                    .count();
        }
        return character == '<' || character == '[' || character == ']' ? bracketed(at, line) : number(at, line);
    }

    /** A star between two spaces is no emphasis. */
    private boolean isEmphasis(int at, Line line) {
        boolean spaceBefore = at == line.start() || Line.isSpace(raw.charAt(at - 1));
        boolean spaceBehind = at + 1 >= line.end() || Line.isSpace(raw.charAt(at + 1));
        return !(spaceBefore && spaceBehind);
    }

    private int bracketed(int at, Line line) {
        int limit = Math.min(line.end(), at + 520);
        char next = at + 1 < limit ? raw.charAt(at + 1) : ' ';
        return switch (raw.charAt(at)) {
            case '<' -> Math.max(marked(SUP, at, limit), length(TAG, at, limit));
            case ']' -> next == '(' ? length(LINK, at, limit) : 0;
            default -> Character.isDigit(next) ? marked(BRACKETED, at, limit) : isLink(at, limit) ? 1 : 0;
        };
    }

    private int length(Pattern pattern, int at, int limit) {
        var found = pattern.matcher(raw).region(at, limit);
        return found.lookingAt() ? found.end() - at : 0;
    }

    private int marked(Pattern pattern, int at, int limit) {
        var found = pattern.matcher(raw).region(at, limit);
        if (!found.lookingAt()) {
            return 0;
        }
        int number = NoteStart.number(found.group(1));
        return pattern == SUP || numbering.has(number) ? anchor(number, found.end() - at) : 0;
    }

    private boolean isLink(int at, int limit) {
        int close = raw.indexOf(']', at);
        return close > 0
                && close < limit
                && LINK.matcher(raw).region(close, limit).lookingAt();
    }

    private int number(int at, Line line) {
        if (NoteStart.isRaised(raw.charAt(at))) {
            int end = at + 1;
            while (end < line.end() && NoteStart.isRaised(raw.charAt(end))) {
                end++;
            }
            int number = NoteStart.number(raw.substring(at, Math.min(end, at + 3)));
            return numbering.has(number) ? anchor(number, end - at) : 0;
        }
        int length = numbering.glued(raw, at, line.end());
        return length > 0 ? anchor(NoteStart.number(raw.substring(at, at + length)), length) : 0;
    }

    private int anchor(int number, int length) {
        anchors.add(new Composed.Anchor(text.length(), number));
        return length;
    }

    /** A word broken at the end of the line before goes on: "aanbe-" and "velingen", but not "op-" and "en". */
    private boolean mends(Line line) {
        int last = text.length() - 1;
        boolean hyphen = text.charAt(last) == '-' && last > 0 && Character.isLowerCase(text.charAt(last - 1));
        boolean softHyphen = lastLine > 0 && raw.charAt(lastLine - 1) == '\u00ad';
        if (softHyphen) {
            return true;
        }
        if (!hyphen || !Character.isLowerCase(raw.charAt(line.start())) || isConjunction(line)) {
            return false;
        }
        text.setLength(last);
        places.removeLast();
        return true;
    }

    private boolean isConjunction(Line line) {
        return raw.startsWith("en ", line.start())
                || raw.startsWith("of ", line.start())
                || raw.startsWith("als ", line.start());
    }

    private void space(int at, Line line) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            put(' ', at, line);
        }
    }

    private void put(char character, int at, Line line) {
        text.append(character);
        places.add(new int[] {at, line.number(), broken ? 1 : 0});
        broken = false;
    }

    private boolean isOnlySpace(int from, int to) {
        return raw.substring(from, to).chars().allMatch(character -> Line.isSpace((char) character));
    }

    private Composed composed() {
        var origins = places.stream().mapToInt(place -> place[0]).toArray();
        var lines = places.stream().mapToInt(place -> place[1]).toArray();
        var breaks = new boolean[places.size()];
        for (int at = 0; at < breaks.length; at++) {
            breaks[at] = places.get(at)[2] == 1;
        }
        return new Composed(raw, text.toString(), origins, lines, breaks, anchors);
    }
}
