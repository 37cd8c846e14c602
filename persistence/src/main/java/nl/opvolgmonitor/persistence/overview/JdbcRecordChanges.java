package nl.opvolgmonitor.persistence.overview;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.domain.overview.ChangeCount;
import nl.opvolgmonitor.domain.overview.RecordChange;
import nl.opvolgmonitor.domain.overview.RecordChangeFilter;
import nl.opvolgmonitor.domain.overview.RecordChanges;
import nl.opvolgmonitor.domain.overview.Stretch;
import nl.opvolgmonitor.domain.register.Listed;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Cursor;
import nl.opvolgmonitor.persistence.register.Doors;
import nl.opvolgmonitor.persistence.register.Refused;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Lists what the public saw change: one statement for the page, and for each kind on it one or two for what differs. */
@Singleton
final class JdbcRecordChanges implements RecordChanges {

    private final Doors doors;
    private final Differences differences;

    JdbcRecordChanges(Doors doors, Differences differences) {
        this.doors = doors;
        this.differences = differences;
    }

    @Override
    public Page<RecordChange> list(Stretch stretch, RecordChangeFilter filter, PageRequest request) {
        var rows = rows(stretch, filter, request);
        var more = rows.size() > request.first();
        var shown = more ? rows.subList(0, request.first()) : rows;
        return new Page<>(listed(shown, stretch), more);
    }

    private List<Listed<RecordChange>> listed(List<ChangeRow> rows, Stretch stretch) {
        var known = differences.of(rows, stretch.at());
        return rows.stream()
                .map(row -> new Listed<>(known.change(row), new Cursor(row.cursor()).toString()))
                .toList();
    }

    @Override
    public List<ChangeCount> count(Stretch stretch) {
        return doors
                .reading()
                .withHandle(handle -> bind(handle.createQuery(ChangeSql.COUNT), stretch)
                        .map(ConstructorMapper.of(ChangeCount.class))
                        .list())
                .stream()
                .sorted(java.util.Comparator.comparing(ChangeCount::kind))
                .toList();
    }

    private List<ChangeRow> rows(Stretch stretch, RecordChangeFilter filter, PageRequest request) {
        var order = ChangeSql.order(stretch.isOfDays());
        var sql = ChangeSql.page(order, request.after() != null, filter.record() != null);
        try {
            return doors.reading().withHandle(handle -> {
                var query = bind(filter, bind(handle.createQuery(sql), stretch)).bind("limit", request.first() + 1);
                order.bind(query, request);
                return query.map(ConstructorMapper.of(ChangeRow.class)).list();
            });
        } catch (UnableToExecuteStatementException refused) {
            throw Refused.byValue(refused) ? Cursor.unreadable() : refused;
        }
    }

    private static Query bind(RecordChangeFilter filter, Query query) {
        var bound = query.bind("everyKind", filter.kind().isEmpty())
                .bindArray("kinds", String.class, ChangeSql.names(filter.kind()))
                .bind("everyType", filter.type().isEmpty())
                .bindArray("types", String.class, ChangeSql.names(filter.type()));
        return filter.record() == null ? bound : bound.bind("record", filter.record());
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Stretch stretch) {
        return AsOf.bind(statement, stretch.at())
                .bind("sinceEffective", stretch.since().effective())
                .bind("sinceKnown", stretch.since().known());
    }
}
