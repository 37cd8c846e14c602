package nl.opvolgmonitor.domain.imports;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Amendment;
import nl.opvolgmonitor.domain.register.Change;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Quote;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Registration;
import nl.opvolgmonitor.domain.register.Wording;
import org.jspecify.annotations.Nullable;

/** The ledger as the commands of an import see it: with the other records of the import in it, and nothing written yet. */
final class KnownEntries implements Entries {

    private final Known known;
    private final KnownTexts texts;
    private @Nullable Function<Registered, NewVersion> opened;
    private @Nullable Key beginning;

    KnownEntries(Known known, KnownTexts texts) {
        this.known = known;
        this.texts = texts;
    }

    /** The record that is registered next does not exist yet, although the import announced it. */
    void beginAt(Key key) {
        beginning = key;
    }

    @Override
    public Set<Key> existing(Set<Key> keys) {
        return keys.stream()
                .filter(key -> !key.equals(beginning) && known.kind(key) != null)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean isProven(Key record, Quote quote) {
        return known.isProven(record, new Bulk.Quoted(quote.document(), quote.text()));
    }

    @Override
    public Map<Key, LocalDate> effectiveFrom(Set<Key> documents) {
        return found(documents, known::day);
    }

    @Override
    public Map<Key, String> texts(Set<Key> documents) {
        return found(documents, texts::text);
    }

    @Override
    public Map<Key, Wording> wordings(Set<Key> documents) {
        return found(documents, texts::wording);
    }

    private static <V> Map<Key, V> found(Set<Key> keys, Function<Key, @Nullable V> search) {
        var found = new HashMap<Key, V>();
        for (var key : keys) {
            var value = search.apply(key);
            if (value != null) {
                found.put(key, value);
            }
        }
        return found;
    }

    @Override
    public void open(Entry entry, Registration<?> registration) {
        opened = content -> new NewVersion(entry, Change.REGISTERED, null, registration, content);
    }

    @Override
    public void openNext(Entry entry, Amendment<?> amendment) {
        opened = content ->
                new NewVersion(entry, amendment.change(), amendment.reason(), amendment.registration(), content);
    }

    /** The version that was opened, with its content. */
    NewVersion filled(Registered content) {
        var fill = opened;
        if (fill == null) {
            throw new IllegalStateException("No entry was opened");
        }
        opened = null;
        return fill.apply(content);
    }

    @Override
    public boolean isEmpty() {
        throw unasked();
    }

    @Override
    public void add(Evidence evidence, String recordedBy) {
        throw unasked();
    }

    @Override
    public void publish(Entry entry, String recordedBy) {
        throw unasked();
    }

    static RuntimeException unasked() {
        return new UnsupportedOperationException("No command of an import asks this");
    }
}
