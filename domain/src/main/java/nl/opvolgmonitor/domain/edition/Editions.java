package nl.opvolgmonitor.domain.edition;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;

/** Reads editions. Whatever was withdrawn after an edition is missing from it from then on. */
public interface Editions {

    /** Empty as long as nothing was ever published. */
    Optional<Edition> last();

    Optional<Edition> numbered(int number);

    /** The last ones below that number, the newest first; at most 100. */
    List<Edition> before(int number, int most);

    /** When the public last got to see something else than the last edition has; empty when that has everything. */
    Optional<Instant> waitingSince();

    /**
     * Makes the next edition of what is public now; empty when that would be no other than the last. Must run inside a
     * transaction: until its end nothing else is published.
     */
    Optional<Edition> publish(Clock clock, String recordedBy);

    /** Whether all that it held may still be seen; if not, it cannot be given any more as it was. */
    boolean isWhole(Edition edition);

    /** How many files are confidential: more than before means that texts have gone out of every edition. */
    int confidentialFiles();

    /** The keys of the records of a kind that may be seen, in the order of their characters; some may be younger than the edition. */
    List<Key> keys(Kind kind);

    /** When each of these records last changed for the public; one that may not be seen has no entry. */
    Map<Key, Instant> lastChanges(List<Key> keys);

    /** The records of a kind with these keys as they were in the edition, in the order of the keys; those it lacks are left out. */
    List<EditionRecord> records(Edition edition, Kind kind, List<Key> keys);
}
