package nl.opvolgmonitor.persistence.backup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.backup.Misfit;
import nl.opvolgmonitor.domain.backup.TableShape;
import org.jdbi.v3.core.Handle;

/** What the database itself says is in it. */
final class Catalogue {

    /** Tables that somebody made; not those of the server or of an extension. */
    private static final String TABLES = """

            FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
            WHERE c.relkind IN ('r', 'p') AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
              AND c.relname <> 'flyway_schema_history'
              AND NOT EXISTS (SELECT FROM pg_depend d
                              WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype = 'e')""";

    /** Of the one who made the register; a database may hold other things as well. */
    private static final String OURS = """

              AND n.nspname <> 'public'
              AND n.nspowner = (SELECT relowner FROM pg_class WHERE oid = to_regclass('register.record'))""";

    private static final String NAME = "format('%I.%I', n.nspname, c.relname)";

    /** Without the quotes that one version of PostgreSQL asks for and another does not. */
    private static final String PLAIN = "(n.nspname || '.' || c.relname)";

    private final Handle handle;

    Catalogue(Handle handle) {
        this.handle = handle;
    }

    /** Every table of anybody. */
    List<String> tables() {
        return strings("SELECT " + NAME + TABLES + " ORDER BY 1");
    }

    /** Every table of ours. */
    List<String> ourTables() {
        return strings("SELECT " + NAME + TABLES + OURS + " ORDER BY 1");
    }

    /** Every table of ours that goes into a backup, after the tables that it refers to. */
    List<TableShape> copied() {
        var shapes = handle.createQuery("SELECT " + PLAIN + """
                         AS name, (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
                                   WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '')
                         AS columns\s""" + TABLES + OURS + " ORDER BY 1")
                .map((row, context) -> shape(row))
                .filter(shape -> !LeftOut.holds(shape.name()))
                .list();
        return new ReferenceOrder(references()).of(shapes);
    }

    private static TableShape shape(ResultSet row) throws SQLException {
        var columns = (String[]) row.getArray("columns").getArray();
        return new TableShape(row.getString("name"), List.of(columns));
    }

    private List<Reference> references() {
        return handle.createQuery("""
                        SELECT cn.nspname || '.' || c.relname AS child, pn.nspname || '.' || p.relname AS parent
                        FROM pg_constraint k
                        JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace cn ON cn.oid = c.relnamespace
                        JOIN pg_class p ON p.oid = k.confrelid JOIN pg_namespace pn ON pn.oid = p.relnamespace
                        WHERE k.contype = 'f'""")
                .map((row, context) -> new Reference(row.getString("child"), row.getString("parent")))
                .list();
    }

    /** The schemas in which our tables stand; none when there is no register. */
    Stream<String> ourSchemas() {
        return strings("""
                SELECT quote_ident(n.nspname) FROM pg_namespace n
                WHERE n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'""" + OURS).stream();
    }

    /** A statement for each number that the database counts itself, which has it go on after the highest. */
    Stream<String> counters() {
        return strings("SELECT format('SELECT setval(%L, (SELECT max(%I) FROM %s))', pg_get_serial_sequence(" + NAME
                        + ", a.attname), a.attname, " + NAME
                        + ") FROM pg_attribute a JOIN (SELECT c.oid, c.relname, c.relnamespace "
                        + TABLES + OURS + ") c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
                        + " WHERE a.attidentity <> ''")
                .stream();
    }

    /** Where the migrations are written down; empty when none ever ran here. */
    Optional<String> history() {
        return strings("SELECT " + NAME + """
                 FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                WHERE c.relname = 'flyway_schema_history' AND c.relkind = 'r'""").stream().findFirst();
    }

    /** The last migration, as 034. */
    String schema() {
        return history()
                .flatMap(table -> strings("SELECT version FROM " + table
                                + " WHERE success AND version IS NOT NULL ORDER BY installed_rank DESC LIMIT 1")
                        .stream()
                        .findFirst())
                .orElseThrow(() -> new Misfit("In deze database staat geen register."));
    }

    boolean has(String relation) {
        return handle.createQuery("SELECT to_regclass(:name) IS NOT NULL")
                .bind("name", relation)
                .mapTo(Boolean.class)
                .one();
    }

    private List<String> strings(String sql) {
        return handle.createQuery(sql).mapTo(String.class).list();
    }
}
