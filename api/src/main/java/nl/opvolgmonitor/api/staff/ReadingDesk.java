package nl.opvolgmonitor.api.staff;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.LetterReader;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.reading.ReadLetter;
import nl.opvolgmonitor.domain.reading.LetterDesk;

/** The readers of the domain at work. */
@Singleton
@Requires(missingProperty = "opvolgmonitor.test-desk")
final class ReadingDesk implements LetterDesk {

    private final ReadLetter read = new ReadLetter();
    private final Map<String, String> explanations =
            read.rules().stream().collect(Collectors.toMap(Rule::id, Rule::explanation, (one, same) -> one));

    @Override
    public Letter letter(String raw) {
        return LetterReader.read(raw);
    }

    @Override
    public List<Proposal> proposals(Letter letter) {
        return read.in(letter);
    }

    @Override
    public Optional<String> explanation(String rule) {
        return Optional.ofNullable(explanations.get(rule));
    }
}
