package nl.opvolgmonitor.persistence.account;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.opvolgmonitor.domain.account.SavedSearch;
import nl.opvolgmonitor.domain.account.SavedSearches;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Saved searches as rows. */
@Singleton
final class JdbcSavedSearches implements SavedSearches {

    private final Doors doors;

    JdbcSavedSearches(Doors doors) {
        this.doors = doors;
    }

    @Override
    public List<SavedSearch> ofSubject(String subject) {
        return doors.writing()
                .withHandle(handle -> handle.createQuery(
                                "SELECT * FROM account.saved_search WHERE subject = :subject ORDER BY lower(name), address")
                        .bind("subject", subject)
                        .map(ConstructorMapper.of(SavedSearch.class))
                        .list());
    }

    @Override
    public void save(SavedSearch search) {
        doors.writing()
                .useHandle(handle -> handle.createUpdate("""
                        INSERT INTO account.saved_search (id, subject, name, address, saved_at)
                        VALUES (:id, :subject, :name, :address, :savedAt)
                        ON CONFLICT (subject, address) DO UPDATE SET name = excluded.name, saved_at = excluded.saved_at""")
                        .bind("id", search.id())
                        .bind("subject", search.subject())
                        .bind("name", search.name())
                        .bind("address", search.address())
                        .bind("savedAt", search.savedAt())
                        .execute());
    }

    @Override
    public void forget(UUID id, String subject) {
        doors.writing()
                .useHandle(handle -> handle.createUpdate(
                                "DELETE FROM account.saved_search WHERE id = :id AND subject = :subject")
                        .bind("id", id)
                        .bind("subject", subject)
                        .execute());
    }
}
