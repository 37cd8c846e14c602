package nl.opvolgmonitor.persistence.term;

import jakarta.inject.Singleton;
import java.util.Set;
import nl.opvolgmonitor.domain.term.Term;
import nl.opvolgmonitor.domain.term.TermId;
import nl.opvolgmonitor.domain.term.TermLog;
import nl.opvolgmonitor.domain.term.Terms;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** The versions of terms, in an append-only table. */
@Singleton
final class JdbcTermLog implements TermLog {

    private final Doors doors;

    JdbcTermLog(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Terms terms() {
        return new Terms(doors.reading()
                .withHandle(handle -> handle.createQuery("SELECT * FROM term ORDER BY entry")
                        .map(ConstructorMapper.of(Term.class))
                        .list()));
    }

    @Override
    public void lock() {
        doors.writing()
                .useHandle(handle -> handle.createQuery("SELECT pg_advisory_xact_lock(8270420)")
                        .mapTo(String.class)
                        .list());
    }

    @Override
    public void add(Term version, String recordedBy) {
        doors.writing()
                .useHandle(handle -> handle.createUpdate("""
                                INSERT INTO register.term (kind, code, version, name, english_name, definition,
                                    valid_from, valid_to, reason, recorded_at, recorded_by)
                                VALUES (:kind, :code, :version, :name, :englishName, :definition,
                                    :validFrom, :validTo, :reason, :recordedAt, :recordedBy)""")
                        .bindMethods(version)
                        .bind("recordedBy", recordedBy)
                        .execute());
    }

    @Override
    public Set<TermId> named() {
        return namedIn("register");
    }

    @Override
    public Set<TermId> namedInPublic() {
        return namedIn("published");
    }

    private Set<TermId> namedIn(String schema) {
        return Set.copyOf(doors.writing()
                .withHandle(handle -> handle.createQuery("""
                                SELECT DISTINCT 'THEME' AS kind, code FROM %1$s.recommendation, unnest(themes) code
                                UNION
                                SELECT DISTINCT 'TARGET_GROUP', code FROM %1$s.recommendation, unnest(target_groups) code""".formatted(schema))
                        .map(ConstructorMapper.of(TermId.class))
                        .list()));
    }
}
