package nl.opvolgmonitor.api.observation;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.random.RandomGenerator;
import nl.opvolgmonitor.domain.observation.ConnectorStates;
import nl.opvolgmonitor.domain.observation.Cursors;
import nl.opvolgmonitor.domain.observation.FollowedDossiers;
import nl.opvolgmonitor.domain.observation.Observe;

/** One round of reading: every feed of the followed dossiers, from where it was left. */
@Singleton
final class HouseRound {

    private final HouseSettings settings;
    private final FollowedDossiers dossiers;
    private final Observe observe;
    private final Cursors cursors;
    private final ConnectorStates states;
    private final Clock clock;

    HouseRound(
            HouseSettings settings,
            FollowedDossiers dossiers,
            Observe observe,
            Cursors cursors,
            ConnectorStates states,
            Clock clock) {
        this.settings = settings;
        this.dossiers = dossiers;
        this.observe = observe;
        this.cursors = cursors;
        this.states = states;
        this.clock = clock;
    }

    Sync.Result read() {
        var host = settings.host();
        var patience = new Patience(Pause::really, RandomGenerator.getDefault(), clock);
        var client = new HouseClient(host, HouseClient.Limits.USUAL, patience);
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        return new Sync(client, observe, cursors, states, clock).read(new Feeds(host, now).of(dossiers.all()));
    }
}
