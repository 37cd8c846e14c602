package nl.opvolgmonitor.domain.register;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where records stand and how they move. It sees drafts, so it never serves the public. */
public interface Ledger {

    /** Waits for whoever is changing these records, and keeps others waiting until the transaction ends. */
    void lock(Collection<Key> records);

    /** Where each of these records stands; one that does not exist has no entry. */
    Map<Key, RecordState> states(Set<Key> records);

    /**
     * The records that are looked for by where they stand, at most {@code first} after the
     * {@code skip} that come before: last moved first, or what others name first.
     */
    List<RecordState> standing(Standing standing, int first, int skip);

    /** How many those are. */
    long countStanding(Standing standing);

    /** Moves a version on; one that is published becomes public at once, or when the embargo ends. */
    void move(Key record, int version, RecordStatus to, Passing passing);

    /** Withdraws every version, and what was published before of others that named it then. */
    void withdraw(Key record, Passing passing);

    /** The instant from which each of these records is public; one without a published version has no entry. */
    Map<Key, Instant> publicFrom(Set<Key> records);

    /** The published records whose last published version names this one. */
    List<Key> namedPublicly(Key record);

    /** The records whose last version names this one, those that are withdrawn left out; at most {@code first}, by their keys. */
    List<Key> namedBy(Key record, int first);

    /** The documents that prove these records, per record; those of files that stay inside left out. */
    Map<Key, Set<Key>> provenBy(Set<Key> records);

    /** Who moved a version, when and why, and until when it stays under embargo; null when it does not. */
    record Passing(
            String by,
            Instant at,
            @Nullable String reason,
            @Nullable Instant embargoUntil) {}
}
