package nl.opvolgmonitor.api.opendata;

import jakarta.inject.Singleton;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.register.RecordLine;
import nl.opvolgmonitor.domain.edition.EditionRecord;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Precision;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.ui.Labels;
import org.jspecify.annotations.Nullable;

/** The tables of open data: one of all records, one for each kind with a column for each field, and what records have several of. */
@Singleton
final class Tables {

    static final Table<Row<Kind>> RECORDS = new Table<>(
            Table.RECORDS,
            "Alle records",
            List.of(key(), TableColumn.of("record", Datatype.CODE, row -> RecordLine.name(row.part()))),
            List.of("key"));

    private final Map<Kind, Table<EditionRecord>> ofKinds = new EnumMap<>(Kind.class);

    Tables(List<Records<?>> kinds) {
        kinds.stream()
                .sorted(Comparator.comparing(Records::kind))
                .forEach(records -> ofKinds.put(records.kind(), ofKind(records)));
    }

    Table<EditionRecord> of(Kind kind) {
        return Objects.requireNonNull(ofKinds.get(kind));
    }

    /** Something that belongs to a record, with its place among others, from 1. */
    record Row<T>(EditionRecord owner, int ordinal, T part) {}

    static <T> TableColumn<Row<T>> key() {
        return TableColumn.of("key", Datatype.KEY, row -> row.owner().content().key());
    }

    static <T> TableColumn<Row<T>> ordinal() {
        return TableColumn.of("ordinal", Datatype.NUMBER, Row::ordinal);
    }

    private static Table<EditionRecord> ofKind(Records<?> records) {
        var columns = new ArrayList<TableColumn<EditionRecord>>();
        columns.add(
                TableColumn.of("key", Datatype.KEY, record -> record.content().key()));
        columns.add(TableColumn.of(
                "version", Datatype.NUMBER, record -> record.content().entry().version()));
        columns.add(TableColumn.of(
                "effectiveFrom",
                Datatype.DAY,
                record -> record.content().entry().effectiveFrom()));
        columns.add(TableColumn.of(
                "recordedAt",
                Datatype.INSTANT,
                record -> record.content().entry().recordedAt()));
        columns.addAll(moment());
        Stream.of(records.type().getRecordComponents())
                .filter(component -> !List.of("entry", "links").contains(component.getName()))
                .map(Tables::column)
                .forEach(columns::add);
        return new Table<>(
                RecordLine.name(records.kind()) + ".csv",
                Labels.dutch().of("soort." + records.type().getSimpleName() + ".meer"),
                columns,
                List.of("key"));
    }

    private static List<TableColumn<EditionRecord>> moment() {
        return List.of(
                TableColumn.of("effectiveRaw", Datatype.TEXT, moment(Moment::raw)),
                new TableColumn<>(
                        "effectivePrecision", Datatype.CODE, names(Precision.class), moment(Moment::precision)),
                TableColumn.of("effectiveEarliest", Datatype.DAY, moment(Moment::earliest)),
                TableColumn.of("effectiveLatest", Datatype.DAY, moment(Moment::latest)),
                TableColumn.of("effectiveYearImplied", Datatype.TRUTH, moment(Moment::yearImplied)),
                TableColumn.of("effectiveYearFrom", Datatype.TEXT, moment(Moment::yearFrom)));
    }

    private static Function<EditionRecord, @Nullable Object> moment(Function<Moment, @Nullable Object> part) {
        return record -> {
            var moment = record.content().entry().effective();
            return moment == null ? null : part.apply(moment);
        };
    }

    private static TableColumn<EditionRecord> column(RecordComponent component) {
        var type = component.getType();
        return new TableColumn<>(
                component.getName(), Datatype.of(type), names(type), record -> value(component, record));
    }

    static List<String> names(Class<?> type) {
        return type.isEnum()
                ? Stream.of(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .toList()
                : List.of();
    }

    private static @Nullable Object value(RecordComponent component, EditionRecord record) {
        try {
            return component.getAccessor().invoke(record.content());
        } catch (ReflectiveOperationException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }
}
