package nl.opvolgmonitor.api.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds quotes in a source, from the line where they are said to begin, whatever white space is between their words. */
final class Located {

    private final StringBuilder plain = new StringBuilder();
    private final List<Integer> offsets = new ArrayList<>();
    private final List<Integer> lines = new ArrayList<>();

    Located(String text) {
        lines.add(0);
        for (var at = 0; at < text.length(); at++) {
            add(text.charAt(at), at);
        }
        offsets.add(text.length());
    }

    private void add(char sign, int at) {
        if (sign == '\n') {
            lines.add(plain.length());
        }
        var space = Character.isWhitespace(sign);
        if (!space || (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ')) {
            plain.append(space ? ' ' : sign);
            offsets.add(at);
        }
    }

    /** The places of the quotes of a record that are not there for context only. */
    List<Stretch> places(@Nullable Object quotes) {
        var places = new ArrayList<Stretch>();
        if (quotes instanceof List<?> list) {
            list.forEach(quote -> place(quote, places));
        }
        return places;
    }

    private void place(Object quote, List<Stretch> places) {
        if (!(quote instanceof Map<?, ?> fields) || fields.containsKey("role")) {
            return;
        }
        var words = String.valueOf(fields.get("text")).replaceAll("\\s+", " ").strip();
        var line = fields.get("line") instanceof Integer number ? number : 1;
        var from = lines.get(Math.min(Math.max(line - 1, 0), lines.size() - 1));
        var start = plain.indexOf(words, Math.max(0, from - 1));
        if (start >= 0) {
            places.add(new Stretch(offsets.get(start), offsets.get(start + words.length() - 1) + 1));
        }
    }
}
