package nl.opvolgmonitor.persistence.register;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Correction;
import nl.opvolgmonitor.domain.register.CorrectionType;
import nl.opvolgmonitor.domain.register.Corrections;
import nl.opvolgmonitor.domain.register.FieldChange;
import nl.opvolgmonitor.domain.register.Fields;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Registered;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;

/** The correction log: one statement for its lines, and one for each kind of record in them. */
@Singleton
final class JdbcCorrections implements Corrections {

    private static final RowMapper<CorrectionRow> MAPPER = ConstructorMapper.of(CorrectionRow.class);

    private final Doors doors;
    private final Map<Kind, JdbcRecords<?>> kinds;

    JdbcCorrections(Doors doors, Collection<JdbcRecords<?>> kinds) {
        this.doors = doors;
        this.kinds = kinds.stream().collect(Collectors.toMap(JdbcRecords::kind, Function.identity()));
    }

    @Override
    public List<Correction> latest(@Nullable Key record, int first, PointInTime at) {
        var rows = rows(record, first, at);
        var versions = versions(rows);
        return rows.stream()
                .map(row -> row.correction(changes(row, versions.getOrDefault(row.record(), List.of()))))
                .toList();
    }

    private List<CorrectionRow> rows(@Nullable Key record, int first, PointInTime at) {
        var sql = "SELECT * FROM published.correction WHERE corrected_at <= :known AND coalesce(record = :record, true)"
                + " ORDER BY corrected_at DESC, record, version DESC LIMIT :first";
        return doors.reading()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("record", record == null ? null : record.value())
                        .bind("known", at.known())
                        .bind("first", first)
                        .map(MAPPER)
                        .list());
    }

    private Map<Key, List<? extends Registered>> versions(List<CorrectionRow> rows) {
        var found = new HashMap<Key, List<? extends Registered>>();
        rows.stream()
                .filter(row -> row.change() == CorrectionType.CORRECTED)
                .collect(Collectors.groupingBy(
                        CorrectionRow::kind, Collectors.mapping(CorrectionRow::record, Collectors.toSet())))
                .forEach((kind, keys) ->
                        found.putAll(Objects.requireNonNull(kinds.get(kind)).versions(keys)));
        return found;
    }

    private static List<FieldChange> changes(CorrectionRow row, List<? extends Registered> versions) {
        var before = versions.stream().filter(row::isFrom).findFirst();
        var after = versions.stream().filter(row::isTo).findFirst();
        return before.isPresent() && after.isPresent()
                ? Fields.of(before.get()).changesTo(Fields.of(after.get()))
                : List.of();
    }
}
