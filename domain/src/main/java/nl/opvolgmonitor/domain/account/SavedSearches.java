package nl.opvolgmonitor.domain.account;

import java.util.List;
import java.util.UUID;

/** What accounts keep to look at again. Nobody sees that of another. */
public interface SavedSearches {

    /** In the order of their names. */
    List<SavedSearch> ofSubject(String subject);

    /** Keeps it; an address that the account has already gets the new name. */
    void save(SavedSearch search);

    /** Forgets it, if it belongs to that account; otherwise nothing happens. */
    void forget(UUID id, String subject);
}
