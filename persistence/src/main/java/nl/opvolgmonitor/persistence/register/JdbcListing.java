package nl.opvolgmonitor.persistence.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Listed;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.domain.register.Places;
import nl.opvolgmonitor.domain.register.Places.Place;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Records;
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

    /** First which, by as little as tells, and then all that is known of those. */
    private String sql(Conditions conditions, Ordering ordering, PageRequest request) {
        return """
                SELECT k.record AS entry, k.link_roles AS links, chosen.cursor, k.*
                FROM (%s%s ORDER BY %s LIMIT :limit) chosen
                JOIN %s k ON k.record = chosen.record AND k.version = chosen.version
                ORDER BY %s""".formatted(
                        chosen(conditions, ordering),
                        request.after() == null ? "" : " AND " + ordering.after(),
                        ordering.orderBy(),
                        records.table(),
                        ordering.orderBy());
    }

    private String chosen(Conditions conditions, Ordering ordering) {
        return "SELECT k.record, k.version, %s AS cursor FROM %s"
                .formatted(ordering.cursorColumns(), conditions.chosenFrom(records.table()));
    }

    @Override
    public Places places(F filter, Enum<?> order, PointInTime at) {
        var chosen = conditions.apply(filter);
        var ordering = orderings.apply(order);
        var sql = chosen(chosen, ordering) + " ORDER BY " + ordering.orderBy();
        return new Places(doors.reading().withHandle(handle -> {
            var query = AsOf.bind(handle.createQuery(sql), at);
            chosen.bindTo(query);
            return query.map((row, context) -> new Place(new Key(row.getString("record")), cursor(row)))
                    .list();
        }));
    }

    @Override
    public Records<T> records() {
        return records;
    }

    private Listed<T> listed(ResultSet row, StatementContext context) throws SQLException {
        return new Listed<>(records.mapper().map(row, context), cursor(row));
    }

    private static String cursor(ResultSet row) throws SQLException {
        return new Cursor(List.of((String[]) row.getArray("cursor").getArray())).toString();
    }
}
