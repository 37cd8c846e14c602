package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.audit.Work;
import nl.opvolgmonitor.domain.reading.LetterReading;
import nl.opvolgmonitor.domain.reading.ReadLetters;
import nl.opvolgmonitor.domain.reading.ReadingSource;
import nl.opvolgmonitor.domain.reading.Readings;
import nl.opvolgmonitor.domain.reading.ToRead;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.RecordNotFound;
import nl.opvolgmonitor.domain.source.FileRepository;
import nl.opvolgmonitor.domain.source.StoredFile;
import org.jspecify.annotations.Nullable;

/** Has a letter read: pasted, from a file that was sent, or from a document that is registered. */
@Singleton
final class ReadingMutations implements StaffResolvers {

    private final Commands commands;
    private final ReadLetters readLetters;
    private final Readings readings;
    private final FileRepository files;
    private final Entries entries;

    ReadingMutations(
            Commands commands, ReadLetters readLetters, Readings readings, FileRepository files, Entries entries) {
        this.commands = commands;
        this.readLetters = readLetters;
        this.readings = readings;
        this.files = files;
        this.entries = entries;
    }

    @Override
    public void addTo(Graph graph) {
        graph.mutation("readLetter", this::read);
        graph.<Accepted<LetterReading>, LetterReading>value(
                "LetterRead.reading", (accepted, arguments) -> accepted.record());
    }

    private Outcome<LetterReading> read(Call call) {
        return commands.carryOut(call, work(readings, () -> act(call)));
    }

    /** Whatever makes a reading; told again, it is the same reading. */
    static Work<LetterReading> work(Readings readings, Supplier<Outcome<LetterReading>> act) {
        return new Work<>(
                act,
                reading -> List.of(new Affected(reading.key(), 1)),
                affected -> readings.find(affected.getFirst().record()).orElseThrow());
    }

    private Outcome<LetterReading> act(Call call) {
        var sources = Stream.of("text", "file", "document").filter(name -> call.maybe(name) != null);
        if (sources.count() != 1) {
            throw new InvalidContent("Geef een tekst, een bestand of een document om te lezen, en maar één daarvan");
        }
        var document = call.maybe("document");
        if (document != null && entries.existing(Set.of(new Key(document))).isEmpty()) {
            return new RecordNotFound<>(new Key(document));
        }
        return readLetters.handle(toRead(call));
    }

    private ToRead toRead(Call call) {
        var file = call.maybe("file");
        if (file != null) {
            return toRead(call, ReadingSource.FILE, file, null, textOf(file));
        }
        var document = call.maybe("document");
        return document == null
                ? toRead(call, ReadingSource.TEXT, null, null, call.text("text"))
                : toRead(call, ReadingSource.DOCUMENT, null, new Key(document), textOf(new Key(document)));
    }

    private static ToRead toRead(
            Call call, ReadingSource source, @Nullable String file, @Nullable Key document, String text) {
        var dated = call.input().get("date") instanceof LocalDate day ? day : null;
        return new ToRead(
                source, file, document, null, dated, text, call.caller().actor().subject());
    }

    private String textOf(String file) {
        var stored = files.bySha256(file)
                .orElseThrow(() -> new InvalidContent("Dit bestand is niet bewaard; stuur het eerst op: " + file));
        return withText(stored);
    }

    private static String withText(StoredFile stored) {
        if (!stored.hasText()) {
            throw new InvalidContent("In dit bestand staat geen tekst, alleen beeld: er valt niets te lezen");
        }
        return stored.text();
    }

    private String textOf(Key document) {
        return Objects.requireNonNullElseGet(entries.texts(Set.of(document)).get(document), () -> {
            throw new InvalidContent("Van dit document is geen tekst bewaard: " + document);
        });
    }
}
