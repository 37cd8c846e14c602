package nl.opvolgmonitor.persistence.reading;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.reading.Alike;
import nl.opvolgmonitor.domain.reading.Named;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jspecify.annotations.Nullable;

/** Looks in the views of the office for what is registered already, each record by its last version. */
@Singleton
final class JdbcAlike implements Alike {

    private static final Pattern CAPITAL = Pattern.compile("([A-Z])");

    private static final Map<Kind, String> TEXTS = Map.of(
            Kind.RECOMMENDATION, "ARRAY[k.text]",
            Kind.COMMITMENT, "ARRAY[k.text]",
            Kind.MOTION, "ARRAY[k.title, k.request] || k.dictum");

    private final Doors doors;

    JdbcAlike(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Map<Key, Kind> kinds(Set<Key> keys) {
        var sql = "SELECT record, kind FROM record_state WHERE status <> 'WITHDRAWN' AND record = ANY(:keys)";
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bindArray(
                                "keys",
                                String.class,
                                keys.stream().map(Key::value).toList())
                        .map((row, context) ->
                                Map.entry(new Key(row.getString("record")), Kind.valueOf(row.getString("kind"))))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    /** The names of components come from the code and never from a request. */
    @Override
    public List<Identified> identified(Kind kind, List<String> components, Set<String> values) {
        var columns = components.stream().map(JdbcAlike::column).toList();
        var selected = IntStream.range(0, columns.size())
                .mapToObj(place -> "k.%s::text AS value%d".formatted(columns.get(place), place))
                .collect(Collectors.joining(", "));
        var sql = "SELECT k.record, %s FROM %s k WHERE k.%s::text = ANY(:values) AND %s ORDER BY k.record"
                .formatted(selected, table(kind), columns.getFirst(), lastOf(kind));
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bindArray("values", String.class, values.toArray())
                        .map((row, context) -> identified(row, columns.size()))
                        .list());
    }

    private static Identified identified(ResultSet row, int size) throws SQLException {
        var values = new ArrayList<@Nullable String>();
        for (int place = 0; place < size; place++) {
            values.add(row.getString("value" + place));
        }
        return new Identified(new Key(row.getString("record")), values);
    }

    private static String lastOf(Kind kind) {
        return "NOT EXISTS (SELECT 1 FROM %s o WHERE o.record = k.record AND o.version > k.version)"
                .formatted(table(kind));
    }

    @Override
    public Map<Key, List<String>> texts(Kind kind) {
        if (!TEXTS.containsKey(kind)) {
            return Map.of();
        }
        var sql = "SELECT k.record, array_remove(%s, NULL) AS texts FROM %s k WHERE %s"
                .formatted(TEXTS.get(kind), table(kind), lastOf(kind));
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .map((row, context) -> Map.entry(new Key(row.getString("record")), List.of((String[])
                                row.getArray("texts").getArray())))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Override
    public List<Named> names() {
        return doors.writing()
                .withHandle(handle -> handle.createQuery("""
                                SELECT record, name, NULL::date AS valid_from, NULL::date AS valid_to FROM organisation
                                UNION SELECT record, abbreviation, NULL, NULL FROM organisation WHERE abbreviation IS NOT NULL
                                UNION SELECT record, unnest(aliases), NULL, NULL FROM organisation
                                UNION SELECT organisation, name, valid_from, valid_to FROM organisation_name
                                UNION SELECT organisation, abbreviation, valid_from, valid_to FROM organisation_name
                                UNION SELECT record, title, NULL, NULL FROM office
                                UNION SELECT record, name, NULL, NULL FROM person
                                UNION SELECT record, unnest(aliases), NULL, NULL FROM person""")
                        .map((row, context) -> new Named(
                                new Key(row.getString("record")),
                                row.getString("name"),
                                row.getObject("valid_from", LocalDate.class),
                                row.getObject("valid_to", LocalDate.class)))
                        .list());
    }

    private static String table(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static String column(String component) {
        return CAPITAL.matcher(component).replaceAll("_$1").toLowerCase(Locale.ROOT);
    }
}
