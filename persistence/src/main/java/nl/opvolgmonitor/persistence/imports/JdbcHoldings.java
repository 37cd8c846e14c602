package nl.opvolgmonitor.persistence.imports;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.domain.imports.Holdings;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.persistence.register.Doors;

/** The keys of a kind: the published ones, except to work that may see drafts. */
@Singleton
final class JdbcHoldings implements Holdings {

    private final Doors doors;

    JdbcHoldings(Doors doors) {
        this.doors = doors;
    }

    @Override
    public List<Key> keys(Kind kind) {
        return doors.reading()
                .withHandle(handle -> handle.createQuery("SELECT key FROM record WHERE kind = :kind ORDER BY key")
                        .bind("kind", kind)
                        .mapTo(Key.class)
                        .list());
    }
}
