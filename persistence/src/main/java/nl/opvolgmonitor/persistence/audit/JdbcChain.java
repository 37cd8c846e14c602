package nl.opvolgmonitor.persistence.audit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.audit.Chain;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.Handle;

/**
 * The chain, computed anew from the rows. It calls no function of the database's own making: whoever changes a row may
 * have changed those too.
 */
@Singleton
final class JdbcChain implements Chain {

    private static final int MOST = 20;

    private final Doors doors;

    JdbcChain(Doors doors) {
        this.doors = doors;
    }

    @Override
    public long length() {
        return doors.writing()
                .withHandle(handle -> handle.createQuery("SELECT count(*) FROM register.seal")
                        .mapTo(Long.class)
                        .one());
    }

    @Override
    public Optional<String> head() {
        var sql = "SELECT encode(hash, 'hex') FROM register.seal ORDER BY position DESC LIMIT 1";
        return doors.writing()
                .withHandle(
                        handle -> handle.createQuery(sql).mapTo(String.class).findOne());
    }

    @Override
    public boolean contains(String head) {
        var sql = "SELECT EXISTS (SELECT 1 FROM register.seal WHERE encode(hash, 'hex') = :head)";
        return doors.writing()
                .withHandle(handle -> handle.createQuery(sql)
                        .bind("head", head.toLowerCase(java.util.Locale.ROOT))
                        .mapTo(Boolean.class)
                        .one());
    }

    /** Takes as long as the whole register takes; nobody waits for it at a screen. */
    @Override
    public List<String> faults() {
        return doors.writing().inTransaction(handle -> {
            handle.execute("SET LOCAL timezone = 'UTC'");
            handle.execute("SET LOCAL statement_timeout = 0");
            var rows = tables(handle).flatMap(table -> rowFaults(handle, table).stream());
            return Stream.concat(rows, linkFaults(handle).stream()).toList();
        });
    }

    private static Stream<Table> tables(Handle handle) {
        return handle
                .createQuery("""
                        SELECT c.relname AS name, array_to_string(array_agg(
                                   format('(content ->> %L)', a.attname) ORDER BY array_position(i.indkey::int2[], a.attnum)), ' || ''|'' || ') AS key
                        FROM pg_class c
                        JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
                        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
                        WHERE c.relnamespace = 'register'::regnamespace AND c.relkind = 'r' AND c.relname <> 'seal'
                        GROUP BY c.relname ORDER BY 1""")
                .map((row, context) -> new Table(row.getString("name"), row.getString("key")))
                .list()
                .stream();
    }

    private static List<String> rowFaults(Handle handle, Table table) {
        return handle.createQuery("""
                        SELECT CASE WHEN s.row_key IS NULL THEN 'heeft geen zegel' WHEN t.key IS NULL THEN 'is verdwenen'
                                    ELSE 'is gewijzigd' END || ': ' || coalesce(t.key, s.row_key) AS fault
                        FROM (SELECT %2$s AS key, sha256(convert_to(jsonb_strip_nulls(content)::text, 'UTF8')) AS hash
                              FROM (SELECT to_jsonb(x) - 'bytes' AS content FROM register.%1$s x) y) t
                        FULL JOIN (SELECT row_key, row_hash FROM register.seal WHERE relation = '%1$s') s ON s.row_key = t.key
                        WHERE t.key IS NULL OR s.row_key IS NULL OR t.hash <> s.row_hash
                        ORDER BY 1 LIMIT %3$d""".formatted(table.name(), table.key(), MOST))
                .map((row, context) -> "Een rij van %s %s".formatted(table.name(), row.getString("fault")))
                .list();
    }

    private static List<String> linkFaults(Handle handle) {
        return handle.createQuery("""
                        SELECT position FROM (
                            SELECT position, hash, sha256(coalesce(lag(hash) OVER (ORDER BY position), '')
                                || convert_to(relation || '|' || row_key, 'UTF8') || row_hash) AS expected
                            FROM register.seal) s
                        WHERE hash <> expected ORDER BY position LIMIT :most""")
                .bind("most", MOST)
                .map((row, context) -> "De keten is verbroken bij zegel " + row.getLong("position"))
                .list();
    }

    @Override
    public List<String> danglingReferences() {
        return doors.writing()
                .withHandle(handle -> references(handle)
                        .flatMap(reference -> dangling(handle, reference).stream())
                        .toList());
    }

    private static Stream<ForeignKey> references(Handle handle) {
        return handle
                .createQuery("""
                        SELECT c.conrelid::regclass::text AS child, c.confrelid::regclass::text AS parent,
                               array_to_string(array_agg(format('p.%I = c.%I', f.attname, a.attname)), ' AND ') AS match,
                               array_to_string(array_agg(format('c.%I IS NOT NULL', a.attname)), ' AND ') AS given
                        FROM pg_constraint c
                        CROSS JOIN LATERAL unnest(c.conkey, c.confkey) AS k (child, parent)
                        JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.child
                        JOIN pg_attribute f ON f.attrelid = c.confrelid AND f.attnum = k.parent
                        WHERE c.contype = 'f' AND c.connamespace = 'register'::regnamespace
                        GROUP BY c.oid, c.conrelid, c.confrelid ORDER BY 1, 3""")
                .map((row, context) -> new ForeignKey(
                        row.getString("child"),
                        row.getString("parent"),
                        row.getString("match"),
                        row.getString("given")))
                .list()
                .stream();
    }

    private static List<String> dangling(Handle handle, ForeignKey reference) {
        return handle.createQuery("SELECT count(*) FROM %s c WHERE %s AND NOT EXISTS (SELECT 1 FROM %s p WHERE %s)"
                        .formatted(reference.child(), reference.given(), reference.parent(), reference.match()))
                .mapTo(Long.class)
                .filter(count -> count > 0)
                .map(count -> "%d rijen van %s verwijzen naar wat niet bestaat in %s"
                        .formatted(count, reference.child(), reference.parent()))
                .list();
    }

    private record Table(String name, String key) {}

    private record ForeignKey(String child, String parent, String match, String given) {}
}
