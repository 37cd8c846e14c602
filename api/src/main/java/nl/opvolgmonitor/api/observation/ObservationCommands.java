package nl.opvolgmonitor.api.observation;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.opvolgmonitor.domain.observation.Cursors;
import nl.opvolgmonitor.domain.observation.HouseRegister;
import nl.opvolgmonitor.domain.observation.MatchObservations;
import nl.opvolgmonitor.domain.observation.ObservationTasks;
import nl.opvolgmonitor.domain.observation.Observations;
import nl.opvolgmonitor.domain.observation.Observe;
import nl.opvolgmonitor.domain.observation.OurRecords;
import nl.opvolgmonitor.domain.register.Transactions;

/** The handlers of observations, which know no framework. */
@Factory
final class ObservationCommands {

    @Singleton
    Observe observe(
            Observations observations,
            ObservationTasks tasks,
            Cursors cursors,
            Transactions transactions,
            Clock clock) {
        return new Observe(observations, tasks, cursors, transactions, clock);
    }

    @Singleton
    MatchObservations matchObservations(HouseRegister house, Observations observations, OurRecords ours) {
        return new MatchObservations(house, observations, ours);
    }
}
