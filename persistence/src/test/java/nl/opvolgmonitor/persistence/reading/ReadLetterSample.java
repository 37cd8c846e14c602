package nl.opvolgmonitor.persistence.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.letter.Head;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.reading.Decision;
import nl.opvolgmonitor.domain.reading.LetterDesk;
import nl.opvolgmonitor.domain.reading.LetterReading;
import nl.opvolgmonitor.domain.reading.ReadLetters;
import nl.opvolgmonitor.domain.reading.ReadProposal;
import nl.opvolgmonitor.domain.reading.ReadingSource;
import nl.opvolgmonitor.domain.reading.Readings;
import nl.opvolgmonitor.domain.reading.ToRead;
import nl.opvolgmonitor.domain.reading.Verdict;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.persistence.TestRegister;

/** Letters of two words, each of which is a proposal. */
public final class ReadLetterSample implements LetterDesk {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final TestRegister register;

    public ReadLetterSample(TestRegister register) {
        this.register = register;
    }

    /** A letter that was not read before, of which the first proposal became this record. */
    public LetterReading readAndAccepted(Key record) {
        var reading = read("Zicht%d houden".formatted(NUMBERS.incrementAndGet()));
        decide(reading, 0, Verdict.ACCEPTED, record);
        return reading;
    }

    public LetterReading read(String text) {
        var handler = new ReadLetters(register.bean(Readings.class), this, register.clock());
        var command = new ToRead(ReadingSource.TEXT, null, null, null, null, text, "lezer");
        return ((Accepted<LetterReading>) handler.handle(command)).record();
    }

    public ReadProposal decide(LetterReading reading, int place, Verdict verdict, Key record) {
        var proposal = register.bean(Readings.class).proposals(reading.key()).get(place);
        var decision = new Decision(
                verdict, record, record == null ? null : 1, List.of("text"), "daarom", Samples.NOON, "lezer");
        register.bean(Readings.class).decide(proposal, decision);
        return proposal;
    }

    @Override
    public Letter letter(String raw) {
        var head = new Head(
                null, null, null, null, null, null, null, null, null, null, null, null, List.of(), List.of(),
                List.of());
        return new Letter(raw, Genre.OTHER, head, List.of(), List.of());
    }

    @Override
    public List<Proposal> proposals(Letter letter) {
        var space = letter.raw().indexOf(' ');
        return List.of(
                word(letter.raw(), 0, space),
                word(letter.raw(), space + 1, letter.raw().length()));
    }

    private static Proposal word(String raw, int start, int end) {
        var quote = new Excerpt(start, end, 1, raw.substring(start, end));
        var fields = Map.<String, Object>of(
                "text",
                quote.raw(),
                "number",
                7,
                "formal",
                true,
                "links",
                List.of(Map.of("role", "OWNER", "name", "JenV")));
        return new Proposal(
                Kind.RECOMMENDATION, quote.raw(), fields, List.of(quote), "proef", 2, Sureness.LOW, List.of("form"));
    }

    @Override
    public Optional<String> explanation(String rule) {
        return Optional.empty();
    }
}
