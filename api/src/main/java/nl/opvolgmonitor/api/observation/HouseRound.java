package nl.opvolgmonitor.api.observation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;
import nl.opvolgmonitor.domain.observation.ConnectorStates;
import nl.opvolgmonitor.domain.observation.Cursors;
import nl.opvolgmonitor.domain.observation.FollowedDossiers;
import nl.opvolgmonitor.domain.observation.Observe;
import nl.opvolgmonitor.domain.observation.OfferMissing;
import nl.opvolgmonitor.domain.register.Drafts;

/** One round of reading: every feed of the followed dossiers, from where it was left; then what is missing here is offered. */
@Singleton
final class HouseRound {

    private final HouseSettings settings;
    private final FollowedDossiers dossiers;
    private final Observe observe;
    private final Cursors cursors;
    private final ConnectorStates states;
    private final OfferMissing offer;
    private final Drafts drafts;
    private final Clock clock;

    HouseRound(
            HouseSettings settings,
            FollowedDossiers dossiers,
            Observe observe,
            Cursors cursors,
            ConnectorStates states,
            OfferMissing offer,
            Drafts drafts,
            Clock clock) {
        this.settings = settings;
        this.dossiers = dossiers;
        this.observe = observe;
        this.cursors = cursors;
        this.states = states;
        this.offer = offer;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** What was read is held against all that we have, drafts included. */
    Sync.Result read() {
        return drafts.seenBy(() -> {
            var result = readAll();
            cursors.alone(offer::all);
            return result;
        });
    }

    private Sync.Result readAll() {
        var host = settings.host();
        var patience = new Patience(Pause::really, RandomGenerator.getDefault(), clock);
        var client = new HouseClient(host, HouseClient.Limits.USUAL, patience);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Sync(client, observe, cursors, states, clock).read(new Feeds(host, now).of(dossiers.all()));
    }
}
