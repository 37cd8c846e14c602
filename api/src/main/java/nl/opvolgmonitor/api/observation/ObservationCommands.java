package nl.opvolgmonitor.api.observation;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.observation.Cursors;
import nl.opvolgmonitor.domain.observation.FollowedDossiers;
import nl.opvolgmonitor.domain.observation.HouseRegister;
import nl.opvolgmonitor.domain.observation.KnownByNumber;
import nl.opvolgmonitor.domain.observation.MatchObservations;
import nl.opvolgmonitor.domain.observation.ObservationTasks;
import nl.opvolgmonitor.domain.observation.Observations;
import nl.opvolgmonitor.domain.observation.Observe;
import nl.opvolgmonitor.domain.observation.OfferMissing;
import nl.opvolgmonitor.domain.observation.OurRecords;
import nl.opvolgmonitor.domain.observation.ReadObservation;
import nl.opvolgmonitor.domain.reading.Familiar;
import nl.opvolgmonitor.domain.reading.ReadLetters;
import nl.opvolgmonitor.domain.recess.RecessCalendars;
import nl.opvolgmonitor.domain.register.PointInTime;
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
            MatchObservations match,
            Clock clock) {
        return new Observe(observations, tasks, cursors, transactions, match::holds, clock);
    }

    @Singleton
    MatchObservations matchObservations(HouseRegister house, Observations observations, OurRecords ours) {
        return new MatchObservations(house, observations, ours);
    }

    @Singleton
    Familiar familiar(Observations observations, MatchObservations match) {
        return new KnownByNumber(observations, match);
    }

    @Singleton
    ReadObservation readObservation(
            Observations observations,
            HouseRegister house,
            ReadLetters readLetters,
            RecessCalendars calendars,
            Clock clock) {
        return new ReadObservation(
                observations, house, readLetters, () -> new DeadlineReader(calendars.at(PointInTime.now(clock))));
    }

    @Singleton
    OfferMissing offerMissing(
            Observations observations,
            FollowedDossiers dossiers,
            MatchObservations match,
            ReadObservation read,
            ObservationTasks tasks,
            Transactions transactions,
            Clock clock) {
        return new OfferMissing(observations, dossiers, match, read, tasks, transactions, clock);
    }
}
