package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.opvolgmonitor.domain.observation.KeptObservation;
import nl.opvolgmonitor.domain.observation.ObservationLink;
import nl.opvolgmonitor.domain.observation.ObservationLinks;
import nl.opvolgmonitor.domain.observation.Observations;
import nl.opvolgmonitor.domain.observation.OurRecords;
import nl.opvolgmonitor.domain.reading.Decision;
import nl.opvolgmonitor.domain.reading.LetterReading;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;

/** Gives a commitment that was accepted from the House's register the number that it has there. */
@Singleton
final class HouseNumbers {

    private final Observations observations;
    private final ObservationLinks links;
    private final OurRecords ours;

    HouseNumbers(Observations observations, ObservationLinks links, OurRecords ours) {
        this.observations = observations;
        this.links = links;
        this.ours = ours;
    }

    /** Does nothing for any other reading or kind, and when people said so before. */
    void keep(LetterReading reading, Kind kind, Decision decision) {
        if (reading.observation() == null || kind != Kind.COMMITMENT) {
            return;
        }
        var record = Objects.requireNonNull(decision.record());
        number(reading.observation())
                .filter(number -> !isKnown(number, record))
                .ifPresent(number -> links.add(new ObservationLink(
                        record,
                        number,
                        "overgenomen uit het register van de Kamer, " + reading.key(),
                        decision.recordedAt(),
                        decision.recordedBy())));
    }

    private Optional<String> number(long observation) {
        return observations.find(observation).map(KeptObservation::observation).flatMap(observed -> observed.number());
    }

    private boolean isKnown(String number, Key record) {
        return ours.numbered(Set.of(number)).getOrDefault(number, List.of()).contains(record);
    }
}
