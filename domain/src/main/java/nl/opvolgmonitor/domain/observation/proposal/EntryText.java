package nl.opvolgmonitor.domain.observation.proposal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.observation.RawFields;

/** The text of an entry: a line for each field, in the words of the source. It knows where each of them stands. */
final class EntryText {

    private static final String BETWEEN = ": ";

    private final StringBuilder text = new StringBuilder();
    private int line = 1;

    /** The place of the value; none when the source leaves it empty. */
    List<Excerpt> field(RawFields fields, String name) {
        return line(name, fields.text(name));
    }

    /** The places of the values of several fields. */
    List<Excerpt> fields(RawFields fields, String... names) {
        return Stream.of(names).flatMap(name -> field(fields, name).stream()).toList();
    }

    List<Excerpt> line(String name, Optional<String> value) {
        return value.map(words -> List.of(line(name, words))).orElse(List.of());
    }

    private Excerpt line(String name, String value) {
        text.append(name).append(BETWEEN);
        var place = new Excerpt(text.length(), text.length() + value.length(), line, value);
        text.append(value).append('\n');
        line += 1 + (int) value.chars().filter(each -> each == '\n').count();
        return place;
    }

    /** The place of the line, its name included: for a value that says nothing without it. */
    Excerpt named(String name, String value) {
        var place = line(name, value);
        int from = place.start() - name.length() - BETWEEN.length();
        return new Excerpt(from, place.end(), place.line(), text.substring(from, place.end()));
    }

    /** All of it, without the end of the last line. */
    Excerpt whole() {
        return new Excerpt(0, text.length() - 1, 1, text.substring(0, text.length() - 1));
    }

    /** A stretch of a value, by offsets within it. */
    static Excerpt part(Excerpt value, int from, int to) {
        var before = value.raw().substring(0, from);
        int lines = (int) before.chars().filter(each -> each == '\n').count();
        return new Excerpt(
                value.start() + from,
                value.start() + to,
                value.line() + lines,
                value.raw().substring(from, to));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
