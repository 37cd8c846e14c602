package nl.opvolgmonitor.api.imports;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.register.RecordLine;
import nl.opvolgmonitor.domain.register.EvidenceRole;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Records;
import org.jspecify.annotations.Nullable;

/** The sheet of a kind: its name and its columns, which are the fields of the record and what every record may have. */
record SheetForm(String name, Kind kind, List<Column> columns) {

    /** How many quotes one row may have. */
    static final int QUOTES = 20;

    private static final Pattern QUOTE =
            Pattern.compile("evidence([1-9]\\d?)?(|\\.document|\\.line|\\.footnote|\\.role)");

    static SheetForm of(Records<?> records) {
        var columns = new ArrayList<Column>();
        columns.add(new Column("key", "key", Form.KEY, Key.class, true));
        columns.add(new Column("effective", "effective", Form.MOMENT, Moment.class, false));
        Stream.of(records.type().getRecordComponents())
                .filter(component -> !component.getName().equals("entry")
                        && !component.getName().equals("links"))
                .map(SheetForm::column)
                .forEach(columns::add);
        if (records.kind() == Kind.DOCUMENT) {
            columns.add(new Column("text", "text", Form.TEXT, String.class, false));
        }
        if (Linked.class.isAssignableFrom(records.type())) {
            columns.add(new Column("links", "links", Form.LINKS, Link.class, false));
        }
        columns.addAll(quote(1));
        columns.add(new Column("internalNote", "internalNote", Form.TEXT, String.class, false));
        return new SheetForm(RecordLine.name(records.kind()), records.kind(), List.copyOf(columns));
    }

    private static Column column(RecordComponent component) {
        var type = component.getType();
        var needed = !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && type != List.class
                && type != boolean.class;
        return new Column(component.getName(), component.getName(), Form.of(type), type, needed);
    }

    private static List<Column> quote(int number) {
        var heading = number == 1 ? "evidence" : "evidence" + number;
        return List.of(
                new Column(heading, "quotes", Form.TEXT, String.class, false),
                new Column(heading + ".document", "quotes", Form.KEY, Key.class, false),
                new Column(heading + ".line", "quotes", Form.NUMBER, Integer.class, false),
                new Column(heading + ".footnote", "quotes", Form.NUMBER, Integer.class, false),
                new Column(heading + ".role", "quotes", Form.CHOICE, EvidenceRole.class, false));
    }

    /** The column with this heading, whatever its capitals; also those of the second quote and later. */
    Optional<Column> column(String heading) {
        var wanted = heading.strip();
        return columns.stream()
                .filter(column -> column.heading().equalsIgnoreCase(wanted))
                .findFirst()
                .or(() -> later(wanted.toLowerCase(Locale.ROOT)));
    }

    private static Optional<Column> later(String heading) {
        var quote = QUOTE.matcher(heading);
        if (!quote.matches() || quote.group(1) == null || Integer.parseInt(quote.group(1)) > QUOTES) {
            return Optional.empty();
        }
        return quote(Integer.parseInt(quote.group(1))).stream()
                .filter(column -> column.heading().equals(heading))
                .findFirst();
    }
}
