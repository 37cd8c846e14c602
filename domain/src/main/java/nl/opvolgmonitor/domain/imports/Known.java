package nl.opvolgmonitor.domain.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

    /** How many records are announced in one statement. */
    private static final int TOGETHER = 5_000;

    private final Entries entries;
    private final Ledger ledger;
    private final Versions versions;
    private final Bulk bulk;
    private final Map<Key, Kind> announced;
    private final Map<Key, Kind> kinds = new HashMap<>();
    private final Set<Key> lookedUp = new HashSet<>();
    private final Map<Key, LocalDate> days = new HashMap<>();
    private Map<Key, RecordState> states = Map.of();
    private Map<Key, Registered> last = Map.of();
    private Map<Key, Set<Bulk.Quoted>> quotes = Map.of();
    private Map<Key, Set<Key>> proof = Map.of();
    private final List<NewVersion> made = new ArrayList<>();

    Known(Entries entries, Ledger ledger, Versions versions, Bulk bulk, Map<Key, Kind> announced) {
        this.entries = entries;
        this.ledger = ledger;
        this.versions = versions;
        this.bulk = bulk;
        this.announced = announced;
    }

    /** Gives the new records of the import their keys; from here on no record of it is looked up again to see whether it exists. */
    void announce() {
        var all = List.copyOf(announced.keySet());
        for (int from = 0; from < all.size(); from += TOGETHER) {
            var chunk = Set.copyOf(all.subList(from, Math.min(from + TOGETHER, all.size())));
            fetchKinds(chunk);
            var fresh = new HashMap<Key, Kind>();
            chunk.stream()
                    .filter(key -> !kinds.containsKey(key))
                    .forEach(key -> fresh.put(key, Objects.requireNonNull(announced.get(key))));
            bulk.announce(fresh);
        }
    }

    /** Looks up the records that come next, and what they may name, all at once. */
    void prepare(Set<Key> next, Set<Key> named) {
        var unknown = new HashSet<>(named);
        unknown.removeAll(announced.keySet());
        unknown.addAll(next);
        fetchKinds(unknown);
        fetchDays(named);
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
        unknown.removeIf(key -> !lookedUp.add(key));
        if (!unknown.isEmpty()) {
            kinds.putAll(bulk.kinds(unknown));
        }
    }

    private void fetchDays(Set<Key> named) {
        var documents = named.stream()
                .filter(key -> kinds.get(key) == Kind.DOCUMENT && !days.containsKey(key))
                .collect(Collectors.toSet());
        if (!documents.isEmpty()) {
            days.putAll(entries.effectiveFrom(documents));
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
