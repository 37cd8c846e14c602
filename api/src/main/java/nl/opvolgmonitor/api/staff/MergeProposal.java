package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.reading.Decision;
import nl.opvolgmonitor.domain.reading.ReadingSource;
import nl.opvolgmonitor.domain.reading.Readings;
import nl.opvolgmonitor.domain.reading.Verdict;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Change;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.EvidenceRole;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Quote;
import nl.opvolgmonitor.domain.register.RecordNotFound;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Refusal;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.source.FileRepository;
import org.jspecify.annotations.Nullable;

/** Adds what a proposal says to the record that it is: its quotes, and the fields that the record lacks. */
@Singleton
final class MergeProposal {

    private static final String TEXT = "text";

    private final Map<Kind, Records<?>> kinds;
    private final Drafting drafting;
    private final Contents contents;
    private final Entries entries;
    private final Ledger ledger;
    private final Readings readings;
    private final FileRepository files;
    private final Clock clock;

    MergeProposal(
            List<Records<?>> kinds,
            Drafting drafting,
            Contents contents,
            Entries entries,
            Ledger ledger,
            Readings readings,
            FileRepository files,
            Clock clock) {
        this.kinds = kinds.stream().collect(Collectors.toMap(Records::kind, Function.identity()));
        this.drafting = drafting;
        this.contents = contents;
        this.entries = entries;
        this.ledger = ledger;
        this.readings = readings;
        this.files = files;
        this.clock = clock;
    }

    Outcome<Made> handle(Ready ready, Key into) {
        return merge(ready, into, Objects.requireNonNull(kinds.get(ready.kind())));
    }

    private <T extends Registered> Outcome<Made> merge(Ready ready, Key into, Records<T> records) {
        ledger.lock(List.of(into));
        var before = contents.last(into, records.type());
        if (before == null) {
            return known(into)
                    ? new InvalidInput<>("Het record %s is van een andere soort".formatted(into))
                    : new RecordNotFound<>(into);
        }
        var fields = lacking(ready, before);
        var quotes = fresh(ready.quotes(into), into);
        if (fields.isEmpty() && quotes.isEmpty()) {
            return new Accepted<>(made(ready, Affected.by(before), List.of()));
        }
        return switch (drafting.change(amendment(ready, before, fields, quotes), records, Change.AMENDED)) {
            case Accepted<T> accepted -> {
                if (fields.containsKey(TEXT)) {
                    file(ready, accepted.record());
                }
                yield new Accepted<>(made(ready, Affected.by(accepted.record()), List.copyOf(fields.keySet())));
            }
            case Refusal<T> refusal -> Refused.again(refusal);
        };
    }

    /** A document that gets its text from a file stands in that file from now on. */
    private void file(Ready ready, Registered document) {
        if (ready.reading().source() == ReadingSource.FILE) {
            files.attach(
                    document.key(),
                    document.entry().version(),
                    Objects.requireNonNull(ready.reading().file()),
                    document.entry().recordedAt(),
                    ready.call().caller().actor().subject());
        }
    }

    private boolean known(Key key) {
        return !entries.existing(Set.of(key)).isEmpty();
    }

    private Map<String, @Nullable Object> lacking(Ready ready, Registered before) {
        var lacking = Lacking.of(before, ready.fields(), ready.changes());
        if (ready.isTheLetter() && entries.texts(Set.of(before.key())).isEmpty()) {
            lacking.put(
                    TEXT,
                    readings.texts(Set.of(ready.reading().key()))
                            .get(ready.reading().key()));
        }
        return lacking;
    }

    private List<Map<String, Object>> fresh(List<Map<String, Object>> quotes, Key record) {
        return quotes.stream()
                .filter(quote -> !entries.isProven(record, quote(quote)))
                .toList();
    }

    private static Quote quote(Map<String, Object> quote) {
        return new Quote(
                new Key(String.valueOf(quote.get("document"))),
                EvidenceRole.PROOF,
                String.valueOf(quote.get("text")),
                null,
                null);
    }

    private static Call amendment(
            Ready ready, Registered before, Map<String, @Nullable Object> fields, List<Map<String, Object>> quotes) {
        var call = ready.by(before.key(), fields, quotes);
        var input = new HashMap<>(call.input());
        input.put("expectedVersion", before.entry().version());
        input.put(
                "reason", "samengevoegd met een voorstel uit " + ready.reading().key());
        return new Call(call.operation(), input, call.caller());
    }

    private Made made(Ready ready, Affected affected, List<String> filled) {
        var decision = new Decision(
                Verdict.MERGED,
                affected.record(),
                affected.version(),
                filled,
                null,
                PointInTime.now(clock).known(),
                ready.call().caller().actor().subject());
        return new Made(affected, decision);
    }
}
