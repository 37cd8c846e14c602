package nl.opvolgmonitor.persistence.register;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Proof;
import org.jdbi.v3.core.mapper.RowMapper;

/** Quotes and texts, from their tables. */
@Singleton
final class JdbcProof implements Proof {

    private static final RowMapper<Evidence> EVIDENCE = ColumnsOnce.of(Evidence.class);

    private final Doors doors;

    JdbcProof(Doors doors) {
        this.doors = doors;
    }

    @Override
    public List<Key> documents() {
        return doors.writing()
                .withHandle(handle -> handle.createQuery("SELECT DISTINCT document FROM register.evidence ORDER BY 1")
                        .mapTo(Key.class)
                        .list());
    }

    @Override
    public String text(Key document) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(
                                "SELECT raw FROM register.document_text WHERE document = :document")
                        .bind("document", document)
                        .mapTo(String.class)
                        .findOne()
                        .orElse(""));
    }

    @Override
    public List<Evidence> quotesOf(Key document) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(
                                "SELECT * FROM register.evidence WHERE document = :document ORDER BY entry")
                        .bind("document", document)
                        .map(EVIDENCE)
                        .list());
    }
}
