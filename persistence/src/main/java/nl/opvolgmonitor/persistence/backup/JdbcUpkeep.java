package nl.opvolgmonitor.persistence.backup;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.domain.backup.Upkeep;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.Handle;

/** Rebuilds indexes one table at a time. Only the owner of the tables may. */
@Singleton
final class JdbcUpkeep implements Upkeep {

    private final Doors doors;

    JdbcUpkeep(Doors doors) {
        this.doors = doors;
    }

    @Override
    public List<String> tables() {
        return doors.writing().withHandle(handle -> new Catalogue(handle).ourTables());
    }

    @Override
    public void reindex(String table) {
        doors.writing().useHandle(handle -> {
            handle.execute("REINDEX TABLE CONCURRENTLY " + table);
            exclusions(handle, table).forEach(index -> handle.execute("REINDEX INDEX " + index));
            handle.execute("ANALYZE " + table);
        });
    }

    /** What keeps rows from overlapping cannot be made anew beside itself; writers wait for it. */
    private static List<String> exclusions(Handle handle, String table) {
        return handle.createQuery("""
                        SELECT format('%I.%I', n.nspname, c.relname) FROM pg_index i
                        JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
                        WHERE i.indisexclusion AND i.indrelid = CAST(:table AS regclass)""").bind("table", table).mapTo(String.class).list();
    }

    @Override
    public void refill() {
        doors.writing().useHandle(handle -> {
            handle.execute("CALL kept.fill()");
            handle.execute("CALL search.fill()");
        });
    }
}
