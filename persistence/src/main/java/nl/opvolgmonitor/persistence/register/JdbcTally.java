package nl.opvolgmonitor.persistence.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import nl.opvolgmonitor.domain.register.Facet;
import nl.opvolgmonitor.domain.register.FacetBy;
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
        var sql = "SELECT count(*) FROM %s k WHERE %s%s".formatted(table, AsOf.of("k"), chosen.sql());
        return ask(sql, chosen, at, query -> query.mapTo(Integer.class).one());
    }

    @Override
    public List<Facet> facets(F filter, FacetBy by, PointInTime at) {
        var dimension = dimensions.apply(by);
        var chosen = conditions.apply(filter).without(dimension.name());
        return ask(
                sql(dimension, chosen),
                chosen,
                at,
                query -> query.bind("most", MOST)
                        .map((row, context) -> facet(by, row))
                        .list());
    }

    private String sql(Dimension dimension, Conditions chosen) {
        return """
                SELECT f.value, f.count, %s AS called FROM (
                    SELECT v.value, count(*) AS count FROM %s k CROSS JOIN LATERAL (%s) v
                    WHERE v.value IS NOT NULL AND %s%s GROUP BY v.value) f
                ORDER BY f.count DESC, f.value LIMIT :most""".formatted(dimension.called(), table, dimension.values(), AsOf.of("k"), chosen.sql());
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
