package nl.opvolgmonitor.api.imports;

import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.imports.Bulk;
import nl.opvolgmonitor.domain.imports.Intake;
import nl.opvolgmonitor.domain.imports.NewVersion;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;

/**
 * Goes through the records of a file in pieces, documents first, for others quote them. Twice: once to check and once to write,
 * so that the chain is held no longer than writing takes, and a file with faults never holds it.
 */
final class ImportRun {

    /** How many records are looked up and written together. */
    static final int CHUNK = 500;

    /** Documents first, for others quote them, and of those the ones with a text, for most others are cited in them. */
    private static final List<Predicate<ImportItem>> ORDER =
            List.of(ImportItem::bringsText, item -> isDocument(item) && !item.bringsText(), item -> !isDocument(item));

    private final ImportSource source;
    private final Announcement announced;
    private final Faults faults;
    private final Bulk bulk;
    private final Progress progress;
    private final Map<Kind, Counts> counts = new EnumMap<>(Kind.class);

    ImportRun(ImportSource source, Announcement announced, Faults faults, Bulk bulk, Progress progress) {
        this.source = source;
        this.announced = announced;
        this.faults = faults;
        this.bulk = bulk;
        this.progress = progress;
    }

    Map<Kind, Counts> counts() {
        return Map.copyOf(counts);
    }

    void check(Intake intake, ItemReader reader) throws IOException {
        pass(Progress.Phase.CHECKING, intake, reader, (made, places) -> {});
    }

    /** Inside a transaction. */
    void write(Intake intake, ItemReader reader) throws IOException {
        counts.clear();
        bulk.lock();
        intake.announce();
        pass(Progress.Phase.WRITING, intake, reader, this::write);
    }

    private void write(List<NewVersion> made, Map<Key, ImportItem> places) {
        if (!faults.isEmpty() || made.isEmpty()) {
            return;
        }
        bulk.write(made)
                .forEach((key, sentence) -> faults.add(Objects.requireNonNull(places.get(key))
                        .problem(
                                null,
                                sentence,
                                "Verbeter de rij; het blad «uitleg» van het sjabloon zegt wat er kan")));
    }

    private void pass(
            Progress.Phase phase,
            Intake intake,
            ItemReader reader,
            BiConsumer<List<NewVersion>, Map<Key, ImportItem>> made)
            throws IOException {
        var done = new long[1];
        for (var which : order()) {
            var chunk = new Chunk(items -> {
                take(items, intake, reader);
                made.accept(intake.takeMade(), items);
                done[0] += items.size();
                progress.at(phase, done[0], announced.rows());
            });
            source.each(item -> chunk.add(item, which), fault -> {});
            chunk.end();
        }
    }

    /** A file without documents is gone through once. */
    private List<Predicate<ImportItem>> order() {
        return announced.kinds().containsValue(Kind.DOCUMENT) ? ORDER : List.of(item -> true);
    }

    private static Set<Key> named(Map<Key, ImportItem> items) {
        return items.values().stream().flatMap(ImportItem::named).collect(Collectors.toSet());
    }

    private static boolean isDocument(ImportItem item) {
        return item.kind() == Kind.DOCUMENT;
    }

    private void take(Map<Key, ImportItem> items, Intake intake, ItemReader reader) {
        intake.prepare(items.keySet(), named(items));
        for (var item : items.values()) {
            try {
                counts.merge(item.kind(), Counts.one(reader.take(item)), Counts::plus);
            } catch (RowFault wrong) {
                faults.add(wrong.fault());
            }
        }
    }
}
