package nl.opvolgmonitor.domain.register;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The ledger behind all kinds: opens entries, keeps proof and texts. It sees drafts, so it never serves the public. */
public interface Entries {

    /** Which of these keys exist, in whatever state. */
    Set<Key> existing(Set<Key> keys);

    /** Whether nothing has ever been registered. */
    boolean isEmpty();

    /** Whether this record has this quote of this document already. */
    boolean isProven(Key record, Quote quote);

    /** The first day on which each of these documents surely holds. */
    Map<Key, LocalDate> effectiveFrom(Set<Key> documents);

    /** The raw texts of these documents; one without text has no entry. */
    Map<Key, String> texts(Set<Key> documents);

    /** The same, to look quotes up in. */
    default Map<Key, Wording> wordings(Set<Key> documents) {
        var wordings = new HashMap<Key, Wording>();
        texts(documents).forEach((document, text) -> wordings.put(document, Wording.of(text)));
        return wordings;
    }

    void open(Entry entry, Registration<?> registration);

    /** Opens a later version. */
    void openNext(Entry entry, Amendment<?> amendment);

    /** Adds a quote to a record that exists. */
    void add(Evidence evidence, String recordedBy);

    /** Makes a version public from the instant it was recorded. */
    void publish(Entry entry, String recordedBy);
}
