package nl.opvolgmonitor.domain.observation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.observation.proposal.HouseEntry;
import nl.opvolgmonitor.domain.observation.proposal.HouseProposals;
import nl.opvolgmonitor.domain.observation.proposal.HouseReading;
import nl.opvolgmonitor.domain.reading.LetterReading;
import nl.opvolgmonitor.domain.reading.ReadLetters;
import nl.opvolgmonitor.domain.reading.ReadingSource;
import nl.opvolgmonitor.domain.reading.ToRead;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.jspecify.annotations.Nullable;

/** Reads an entry of the House's register as proposals, as it was last observed. What is read twice is one reading. */
public final class ReadObservation {

    private final Observations observations;
    private final HouseRegister house;
    private final ReadLetters readLetters;
    private final Supplier<DeadlineReader> deadlines;

    /** {@code deadlines} gives a reader with the calendar of recesses as it is known then. */
    public ReadObservation(
            Observations observations,
            HouseRegister house,
            ReadLetters readLetters,
            Supplier<DeadlineReader> deadlines) {
        this.observations = observations;
        this.house = house;
        this.readLetters = readLetters;
        this.deadlines = deadlines;
    }

    /** Of a decision the motion is read that it is about. Must run inside a transaction. */
    public Outcome<LetterReading> handle(KeptObservation observation, String recordedBy) {
        return told(observation)
                .flatMap(this::entry)
                .map(entry -> read(entry, recordedBy))
                .orElseGet(() -> new InvalidInput<>(
                        "Hieruit valt niets voor te stellen: het is weg, of er wordt hier geen record van gemaakt"));
    }

    private Outcome<LetterReading> read(HouseEntry entry, String recordedBy) {
        return new HouseProposals(deadlines.get())
                .of(entry)
                .map(reading -> readLetters.handle(command(entry, reading, recordedBy), reading.said()))
                .orElseGet(
                        () -> new InvalidInput<>(
                                "Hieruit valt niets voor te stellen: het register van de Kamer zegt er nog te weinig over, of er wordt hier geen record van gemaakt"));
    }

    private static ToRead command(HouseEntry entry, HouseReading reading, String recordedBy) {
        return new ToRead(
                ReadingSource.OBSERVATION, null, null, entry.kept().entry(), entry.met(), reading.text(), recordedBy);
    }

    /** The last version of what it is about. */
    private Optional<KeptObservation> told(KeptObservation kept) {
        var observed = kept.observation();
        return observed.entity() == ObservedEntity.DECISION
                ? caseOf(observed)
                : observations.latest(observed.entity(), observed.sourceId());
    }

    private Optional<KeptObservation> caseOf(Observation decision) {
        return decision.fields().under("Zaak").stream()
                .flatMap(each -> each.text("Nummer").stream())
                .flatMap(number -> observations.numbered(number).stream())
                .filter(each -> each.observation().entity() == ObservedEntity.CASE)
                .findFirst();
    }

    private Optional<HouseEntry> entry(KeptObservation kept) {
        var observed = kept.observation();
        if (observed.deleted()) {
            return Optional.empty();
        }
        var decisions = observed.entity() == ObservedEntity.CASE
                ? observations.decisionsOn(observed.sourceId()).stream()
                        .map(KeptObservation::observation)
                        .toList()
                : List.<Observation>of();
        return Optional.of(new HouseEntry(kept, met(observed), decisions));
    }

    private @Nullable LocalDate met(Observation observed) {
        return MeetingDays.activity(observed)
                .flatMap(activity -> MeetingDays.of(
                                house.named(Set.of(activity), PointInTime.latest()).values().stream()
                                        .flatMap(List::stream)
                                        .toList())
                        .of(observed))
                .orElse(null);
    }
}
