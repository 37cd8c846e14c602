package nl.opvolgmonitor.domain.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.RecordState;
import nl.opvolgmonitor.domain.register.RecordVersion;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Versions;
import org.jspecify.annotations.Nullable;

/** What the commands of an import need to know, fetched for many records at once: of the register, and of the import itself. */
final class Known {

    /** How many texts of the register are kept at hand. */
    private static final int TEXTS = 50;

    private final Entries entries;
    private final Ledger ledger;
    private final Versions versions;
    private final Bulk bulk;
    private final Map<Key, Kind> announced;
    private final Map<Key, Kind> kinds = new HashMap<>();
    private final Map<Key, LocalDate> days = new HashMap<>();
    private final Map<Key, String> newTexts;
    private final Map<Key, String> texts = new Recent<>(TEXTS);
    private Map<Key, RecordState> states = Map.of();
    private Map<Key, Registered> last = Map.of();
    private Map<Key, Set<Bulk.Quoted>> quotes = Map.of();
    private Map<Key, Set<Key>> proof = Map.of();
    private final List<NewVersion> made = new ArrayList<>();

    Known(
            Entries entries,
            Ledger ledger,
            Versions versions,
            Bulk bulk,
            Map<Key, Kind> announced,
            Map<Key, String> newTexts) {
        this.entries = entries;
        this.ledger = ledger;
        this.versions = versions;
        this.bulk = bulk;
        this.announced = announced;
        this.newTexts = newTexts;
    }

    /** Looks up the records that come next, all at once. */
    void prepare(Set<Key> next) {
        fetchKinds(next);
        var there = next.stream().filter(kinds::containsKey).collect(Collectors.toSet());
        states = there.isEmpty() ? Map.of() : ledger.states(there);
        last = there.isEmpty() ? Map.of() : last(versions.ofEach(states.values()));
        quotes = there.isEmpty() ? Map.of() : bulk.quotes(there);
        proof = there.isEmpty() ? Map.of() : ledger.provenBy(there);
    }

    private static Map<Key, Registered> last(Map<Key, List<RecordVersion>> versions) {
        return versions.values().stream()
                .map(all -> all.getLast().content())
                .collect(Collectors.toMap(Registered::key, Function.identity()));
    }

    private void fetchKinds(Set<Key> keys) {
        var unknown = new HashSet<>(keys);
        unknown.removeAll(kinds.keySet());
        if (!unknown.isEmpty()) {
            kinds.putAll(bulk.kinds(unknown));
        }
    }

    /** Of what stands in the register, otherwise of what the import brings; null when neither has it. */
    @Nullable
    Kind kind(Key key) {
        if (!announced.containsKey(key)) {
            fetchKinds(Set.of(key));
        }
        var registered = kinds.get(key);
        return registered == null ? announced.get(key) : registered;
    }

    @Nullable
    RecordState state(Key key) {
        return states.get(key);
    }

    @Nullable
    Registered last(Key key) {
        return last.get(key);
    }

    Set<Key> proof(Key key) {
        return proof.getOrDefault(key, Set.of());
    }

    boolean isProven(Key record, Bulk.Quoted quote) {
        return quotes.getOrDefault(record, Set.of()).contains(quote);
    }

    @Nullable
    LocalDate day(Key document) {
        if (!days.containsKey(document)) {
            days.putAll(entries.effectiveFrom(Set.of(document)));
        }
        return days.get(document);
    }

    /** Of the register, otherwise of what the import brings; null when neither has it. */
    @Nullable
    String text(Key document) {
        var registered = registeredText(document);
        return registered == null ? newTexts.get(document) : registered;
    }

    /** Null when the register has none. */
    @Nullable
    String registeredText(Key document) {
        var found = texts.computeIfAbsent(
                document, key -> entries.texts(Set.of(key)).getOrDefault(key, ""));
        return found.isEmpty() ? null : found;
    }

    /** Remembers a version that was made, and what later records of the import may need to know of it. */
    void made(NewVersion version) {
        made.add(version);
        if (version.registration().kind() == Kind.DOCUMENT) {
            days.put(version.entry().key(), version.entry().effectiveFrom());
        }
    }

    /** What was made since the last time; from here it is no longer kept. */
    List<NewVersion> takeMade() {
        var taken = List.copyOf(made);
        made.clear();
        return taken;
    }
}
