package nl.opvolgmonitor.persistence.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Listed;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Registered;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Lists the records of one kind by keyset: it asks one row more than the page holds, to know whether more follow. */
public final class JdbcListing<T extends Registered, F> implements Listing<T, F> {

    private final Doors doors;
    private final JdbcRecords<T> records;
    private final Function<F, Conditions> conditions;
    private final Function<Enum<?>, Ordering> orderings;

    public JdbcListing(
            Doors doors,
            JdbcRecords<T> records,
            Function<F, Conditions> conditions,
            Function<Enum<?>, Ordering> orderings) {
        this.doors = doors;
        this.records = records;
        this.conditions = conditions;
        this.orderings = orderings;
    }

    @Override
    public Page<T> list(F filter, PageRequest request, PointInTime at) {
        var rows = rows(conditions.apply(filter), request, at);
        var more = rows.size() > request.first();
        return new Page<>(more ? rows.subList(0, request.first()) : rows, more);
    }

    private List<Listed<T>> rows(Conditions conditions, PageRequest request, PointInTime at) {
        var ordering = orderings.apply(request.order());
        var sql = sql(conditions, ordering, request);
        try {
            return doors.reading().withHandle(handle -> {
                var query = AsOf.bind(handle.createQuery(sql), at).bind("limit", request.first() + 1);
                conditions.bindTo(query);
                ordering.bind(query, request);
                return query.map(this::listed).list();
            });
        } catch (UnableToExecuteStatementException refused) {
            throw Refused.byValue(refused) ? unreadable(request) : refused;
        }
    }

    private static InvalidContent unreadable(PageRequest request) {
        return request.after() == null ? unfit() : Cursor.unreadable();
    }

    static InvalidContent unfit() {
        return new InvalidContent("Dit filter bevat tekens die in het register niet voorkomen");
    }

    private String sql(Conditions conditions, Ordering ordering, PageRequest request) {
        return """
                SELECT k.record AS entry, k.link_roles AS links, %s AS cursor, k.*
                FROM %s k WHERE %s%s%s ORDER BY %s LIMIT :limit""".formatted(
                        ordering.cursorColumns(),
                        records.table(),
                        AsOf.of("k"),
                        conditions.sql(),
                        request.after() == null ? "" : " AND " + ordering.after(),
                        ordering.orderBy());
    }

    private Listed<T> listed(ResultSet row, StatementContext context) throws SQLException {
        var cursor = new Cursor(List.of((String[]) row.getArray("cursor").getArray()));
        return new Listed<>(records.mapper().map(row, context), cursor.toString());
    }
}
