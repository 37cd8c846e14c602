package nl.opvolgmonitor.api.staff;

import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.LetterReader;
import nl.opvolgmonitor.domain.observation.proposal.HouseRules;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.commitment.CommitmentReader;
import nl.opvolgmonitor.domain.proposal.reading.ReadLetter;
import nl.opvolgmonitor.domain.reading.LetterDesk;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import nl.opvolgmonitor.domain.recess.RecessCalendars;
import nl.opvolgmonitor.domain.register.PointInTime;

/** The readers of the domain at work. */
@Singleton
@Requires(missingProperty = "opvolgmonitor.test-desk")
final class ReadingDesk implements LetterDesk {

    private final RecessCalendars calendars;
    private final BegunReadings begun;
    private final Clock clock;
    private final Map<String, String> explanations = Stream.concat(
                    reader(RecessCalendar.empty()).rules().stream(), HouseRules.ALL.stream())
            .collect(Collectors.toMap(Rule::id, Rule::explanation, (one, same) -> one));

    ReadingDesk(RecessCalendars calendars, BegunReadings begun, Clock clock) {
        this.calendars = calendars;
        this.begun = begun;
        this.clock = clock;
    }

    private static ReadLetter reader(RecessCalendar calendar) {
        return new ReadLetter(new CommitmentReader(new DeadlineReader(calendar)));
    }

    @Override
    public Letter letter(String raw) {
        return LetterReader.read(raw);
    }

    @Override
    public List<Proposal> proposals(Letter letter) {
        var calendar = calendars.at(PointInTime.now(clock));
        return begun.of(
                BegunReadings.Asked.of(letter, calendar), () -> reader(calendar).in(letter));
    }

    @Override
    public Optional<String> explanation(String rule) {
        return Optional.ofNullable(explanations.get(rule));
    }
}
