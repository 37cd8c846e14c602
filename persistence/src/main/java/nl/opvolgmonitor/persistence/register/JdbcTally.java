package nl.opvolgmonitor.persistence.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.register.Crossing;
import nl.opvolgmonitor.domain.register.Facet;
import nl.opvolgmonitor.domain.register.FacetBy;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Tally;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Counts the records of one kind, with one statement for each question. */
public final class JdbcTally<F> implements Tally<F> {

    private final Doors doors;
    private final String table;
    private final Function<F, Conditions> conditions;
    private final Function<FacetBy, Dimension> dimensions;

    public JdbcTally(
            Doors doors,
            JdbcRecords<?> records,
            Function<F, Conditions> conditions,
            Function<FacetBy, Dimension> dimensions) {
        this.doors = doors;
        this.table = records.table();
        this.conditions = conditions;
        this.dimensions = dimensions;
    }

    @Override
    public int count(F filter, PointInTime at) {
        var chosen = conditions.apply(filter);
        var sql = "SELECT count(*) FROM " + chosen.chosenFrom(table);
        return ask(sql, chosen, at, query -> query.mapTo(Integer.class).one());
    }

    @Override
    public Map<FacetBy, List<Facet>> facets(F filter, Collection<? extends FacetBy> each, PointInTime at) {
        var chosen = conditions.apply(filter);
        var found = new HashMap<FacetBy, List<Facet>>();
        each.stream()
                .collect(
                        Collectors.groupingBy(by -> chosen.without(dimension(by).name())))
                .forEach((others, together) -> found.putAll(counted(others, together, at)));
        return found;
    }

    @Override
    public List<Crossing.Having> having(FacetBy by, PointInTime at) {
        var dimension = dimension(by);
        var sql = """
                WITH had AS MATERIALIZED (
                    SELECT k.record, CAST(v.value AS text) AS value
                    FROM (SELECT k.* FROM %s k WHERE %s OFFSET 0) k CROSS JOIN LATERAL (%s) v
                    WHERE v.value IS NOT NULL),
                -- What a value is called is looked up once for each, not for each record that has it.
                name AS MATERIALIZED (SELECT f.value, %s AS called FROM (SELECT DISTINCT value FROM had) f)
                SELECT h.record, n.value, n.called FROM had h JOIN name n USING (value) ORDER BY n.value""".formatted(table, AsOf.of("k"), dimension.values(), dimension.called());
        return ask(
                sql,
                new Conditions(),
                at,
                query -> query.map((row, context) -> having(row)).list());
    }

    private static Crossing.Having having(ResultSet row) throws SQLException {
        return new Crossing.Having(new Key(row.getString("record")), row.getString("value"), row.getString("called"));
    }

    private Dimension dimension(FacetBy by) {
        return dimensions.apply(by);
    }

    private Map<FacetBy, List<Facet>> counted(Conditions chosen, List<? extends FacetBy> each, PointInTime at) {
        var counted = ask(
                sql(chosen, each),
                chosen,
                at,
                query -> query.bind("most", MOST)
                        .map((row, context) -> facet(each.get(row.getInt("place")), row))
                        .list());
        return counted.stream().collect(Collectors.groupingBy(Facet::by));
    }

    private String sql(Conditions chosen, List<? extends FacetBy> each) {
        return """
                WITH chosen AS MATERIALIZED (SELECT k.* FROM %s)
                %s
                ORDER BY place, count DESC, value""".formatted(
                        chosen.chosenFrom(table),
                        IntStream.range(0, each.size())
                                .mapToObj(place -> sql(place, dimension(each.get(place))))
                                .collect(Collectors.joining("\nUNION ALL\n")));
    }

    private static String sql(int place, Dimension dimension) {
        return """
                SELECT %d AS place, f.value, f.count, %s AS called FROM (
                    SELECT CAST(v.value AS text) AS value, count(*) AS count
                    FROM chosen k CROSS JOIN LATERAL (%s) v
                    WHERE v.value IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT :most) f""".formatted(place, dimension.called(), dimension.values());
    }

    private static Facet facet(FacetBy by, ResultSet row) throws SQLException {
        return new Facet(by, row.getString("value"), row.getString("called"), row.getInt("count"));
    }

    private <R> R ask(String sql, Conditions chosen, PointInTime at, Function<Query, R> answer) {
        try {
            return doors.reading().withHandle(handle -> {
                var query = AsOf.bind(handle.createQuery(sql), at);
                chosen.bindTo(query);
                return answer.apply(query);
            });
        } catch (UnableToExecuteStatementException refused) {
            throw Refused.byValue(refused) ? JdbcListing.unfit() : refused;
        }
    }
}
