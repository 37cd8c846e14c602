package nl.opvolgmonitor.persistence.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.persistence.DatabaseRole;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(RegisterExtension.class)
class ShapeTest {

    private static final Set<String> LEDGER = Set.of(
            "record",
            "record_version",
            "record_status",
            "link",
            "evidence",
            "document_text",
            "note",
            "mute",
            "advice_content",
            "advice_step",
            "signal_setting",
            "term",
            "request",
            "audit_entry",
            "seal",
            "file",
            "confidential_file",
            "document_file",
            "reading",
            "proposal",
            "proposal_decision",
            "observation",
            "observation_link",
            "edition",
            "observation_name",
            "observation_task",
            "observation_task_decision",
            "dossier_follow");
    private static final Pattern VALUE = Pattern.compile("'(\\w+)'::text");

    private final TestRegister register;

    ShapeTest(TestRegister register) {
        this.register = register;
    }

    @Test
    void hasATableForEveryKindAndNoOther() {
        var tables = register.strings(
                DatabaseRole.OM_MIGRATOR, "SELECT tablename FROM pg_tables WHERE schemaname = 'register'");

        assertThat(tables).containsAll(LEDGER);
        assertThat(tables.stream().filter(table -> !LEDGER.contains(table)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Kind.values()).map(ShapeTest::table).toList());
    }

    @ParameterizedTest
    @EnumSource
    void hasAColumnOfTheRightTypeForEveryComponent(Kind kind) {
        var columns = pairs("SELECT column_name, data_type FROM information_schema.columns", kind);

        assertThat(columns).isEqualTo(byColumn(kind, ShapeTest::sqlType));
    }

    /** Lists that came when there were sealed rows: a value there would break their seal, and null reads as an empty list. */
    private static final Set<String> ADDED_LATER = Set.of("coverage.parts");

    @ParameterizedTest
    @EnumSource
    void requiresWhatIsNotNullable(Kind kind) {
        var nullable = pairs("SELECT column_name, is_nullable FROM information_schema.columns", kind);

        assertThat(nullable)
                .isEqualTo(byColumn(
                        kind, component -> isNullable(component) || isAddedLater(kind, component) ? "YES" : "NO"));
    }

    private static boolean isAddedLater(Kind kind, RecordComponent component) {
        return ADDED_LATER.contains(table(kind) + "." + column(component));
    }

    @ParameterizedTest
    @EnumSource
    void allowsExactlyTheNamesOfItsEnums(Kind kind) {
        var allowed = pairs("""
                SELECT a.attname, pg_get_constraintdef(c.oid) FROM pg_constraint c
                JOIN pg_class t ON t.oid = c.conrelid JOIN pg_attribute a ON a.attrelid = t.oid AND a.attnum = ALL (c.conkey)
                CROSS JOIN LATERAL (SELECT 'register' AS table_schema, t.relname AS table_name) named""", """
                AND c.contype = 'c' AND pg_get_constraintdef(c.oid) LIKE '%= ANY (ARRAY[%'""", kind);
        allowed.replaceAll((column, definition) -> names(definition));

        assertThat(allowed).isEqualTo(enums(kind));
    }

    private static String names(String definition) {
        return VALUE.matcher(definition).results().map(found -> found.group(1)).collect(Collectors.joining(" "));
    }

    private Map<String, String> enums(Kind kind) {
        return components(kind)
                .filter(component -> component.getType().isEnum())
                .collect(Collectors.toMap(
                        ShapeTest::column,
                        component -> Stream.of(component.getType().getEnumConstants())
                                .map(Object::toString)
                                .collect(Collectors.joining(" "))));
    }

    private Map<String, String> byColumn(Kind kind, Function<RecordComponent, String> value) {
        return components(kind).collect(Collectors.toMap(ShapeTest::column, value));
    }

    private Stream<RecordComponent> components(Kind kind) {
        return Stream.of(register.typeOf(kind).getRecordComponents())
                .filter(component -> !Set.of("entry", "links").contains(component.getName()));
    }

    private Map<String, String> pairs(String select, Kind kind) {
        return pairs(select, " AND column_name NOT IN ('record', 'version')", kind);
    }

    private Map<String, String> pairs(String select, String condition, Kind kind) {
        var sql = select + " WHERE table_schema = 'register' AND table_name = ? " + condition;
        return register.as(DatabaseRole.OM_MIGRATOR)
                .withHandle(handle -> handle.createQuery(sql)
                        .bind(0, table(kind))
                        .map((row, context) -> Map.entry(row.getString(1), row.getString(2)))
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static String sqlType(RecordComponent component) {
        return switch (component.getType().getSimpleName()) {
            case "int", "Integer" -> "integer";
            case "boolean", "Boolean" -> "boolean";
            case "BigDecimal" -> "numeric";
            case "LocalDate" -> "date";
            case "List" -> "ARRAY";
            default -> "text";
        };
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static String column(RecordComponent component) {
        return Columns.column(component.getName());
    }

    private static String table(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
