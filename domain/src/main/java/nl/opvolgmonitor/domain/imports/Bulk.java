package nl.opvolgmonitor.domain.imports;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;

/** Many rows of the ledger in few statements; to be used inside a transaction. It sees drafts, so it never serves the public. */
public interface Bulk {

    /** Waits until nobody else writes, and keeps the others waiting until the transaction ends. */
    void lock();

    /** The kind of each of these records; one that does not exist has no entry. */
    Map<Key, Kind> kinds(Set<Key> records);

    /** The quotes that each of these records has; one without has no entry. */
    Map<Key, Set<Quoted>> quotes(Set<Key> records);

    /** Gives new records their keys, so that all that follows may name them. */
    void announce(Map<Key, Kind> records);

    /** Writes versions of announced records; by key what breaks a rule of the register, and then none of these is written. */
    Map<Key, String> write(List<NewVersion> versions);

    /** By these a quote of a record is told from another. */
    record Quoted(Key document, String text) {}
}
