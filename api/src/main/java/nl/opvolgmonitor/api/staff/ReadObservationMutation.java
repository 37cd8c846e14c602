package nl.opvolgmonitor.api.staff;

import jakarta.inject.Singleton;
import java.util.Optional;
import nl.opvolgmonitor.api.graphql.Call;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.StaffResolvers;
import nl.opvolgmonitor.domain.observation.KeptObservation;
import nl.opvolgmonitor.domain.observation.Observations;
import nl.opvolgmonitor.domain.observation.ReadObservation;
import nl.opvolgmonitor.domain.reading.LetterReading;
import nl.opvolgmonitor.domain.reading.Readings;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Outcome;

/** Has an observation read as proposals. */
@Singleton
final class ReadObservationMutation implements StaffResolvers {

    private final Commands commands;
    private final Observations observations;
    private final ReadObservation read;
    private final Readings readings;

    ReadObservationMutation(Commands commands, Observations observations, ReadObservation read, Readings readings) {
        this.commands = commands;
        this.observations = observations;
        this.read = read;
        this.readings = readings;
    }

    @Override
    public void addTo(Graph graph) {
        graph.mutation("readObservation", this::read);
        graph.<Accepted<LetterReading>, LetterReading>value(
                "ObservationRead.reading", (accepted, arguments) -> accepted.record());
    }

    private Outcome<LetterReading> read(Call call) {
        return commands.carryOut(call, ReadingMutations.work(readings, () -> act(call)));
    }

    private Outcome<LetterReading> act(Call call) {
        return asked(call)
                .map(kept -> read.handle(kept, call.caller().actor().subject()))
                .orElseGet(() -> new InvalidInput<>("Er is geen waarneming " + call.text("observation")));
    }

    private Optional<KeptObservation> asked(Call call) {
        var place = call.text("observation");
        return place.matches("\\d{1,18}") ? observations.find(Long.parseLong(place)) : Optional.empty();
    }
}
