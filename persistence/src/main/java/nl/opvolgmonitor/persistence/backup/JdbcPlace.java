package nl.opvolgmonitor.persistence.backup;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.opvolgmonitor.domain.backup.Contents;
import nl.opvolgmonitor.domain.backup.Manifest;
import nl.opvolgmonitor.domain.backup.Misfit;
import nl.opvolgmonitor.domain.backup.Place;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.Handle;

/** A database that we own. Only the role that migrates may do what is done here. */
@Singleton
final class JdbcPlace implements Place {

    private final Doors doors;

    JdbcPlace(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Optional<String> inhabited() {
        return doors.writing().withHandle(JdbcPlace::inhabited);
    }

    static Optional<String> inhabited(Handle handle) {
        return new Catalogue(handle)
                .tables().stream().filter(table -> holdsRows(handle, table)).findFirst();
    }

    static boolean holdsRows(Handle handle, String table) {
        return handle.createQuery("SELECT EXISTS (SELECT FROM " + table + ")")
                .mapTo(Boolean.class)
                .one();
    }

    @Override
    public void clear() {
        doors.writing().useTransaction(handle -> {
            var inhabited = inhabited(handle);
            if (inhabited.isPresent()) {
                throw new Misfit("De plaats is niet leeg: er staan rijen in " + inhabited.get() + ".");
            }
            drop(handle);
        });
    }

    private static void drop(Handle handle) {
        var catalogue = new Catalogue(handle);
        var history = catalogue.history();
        catalogue.ourSchemas().toList().forEach(schema -> handle.execute("DROP SCHEMA " + schema + " CASCADE"));
        history.ifPresent(table -> handle.execute("DROP TABLE IF EXISTS " + table));
    }

    @Override
    public void load(Manifest manifest, Contents contents) {
        doors.writing().useTransaction(handle -> new Loading(handle, manifest).all(contents));
    }
}
