package nl.opvolgmonitor.api.observation;

import jakarta.inject.Singleton;
import java.util.concurrent.CompletionStage;
import nl.opvolgmonitor.api.graphql.Batch;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Reading;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.observation.HouseOnCommitments;
import nl.opvolgmonitor.domain.observation.HouseOnMotions;
import nl.opvolgmonitor.domain.observation.HouseRegister;
import nl.opvolgmonitor.domain.observation.HouseSays;
import nl.opvolgmonitor.domain.observation.PromisedWords;
import nl.opvolgmonitor.domain.register.Key;

/** What the House's register says, beside what ours says. */
@Singleton
final class HouseSaysResolvers implements Resolvers {

    private final Batch<PromisedWords, HouseSays> onCommitments;
    private final Batch<Key, HouseSays> onMotions;

    HouseSaysResolvers(HouseRegister house) {
        onCommitments = new Batch<>("House on commitments", new HouseOnCommitments(house)::of);
        onMotions = new Batch<>("House on motions", new HouseOnMotions(house)::of);
    }

    @Override
    public void addTo(Graph graph) {
        graph.edge("Commitment.houseSays", this::onCommitment);
        graph.one("Motion.houseSays", onMotions, Motion::key);
    }

    private CompletionStage<HouseSays> onCommitment(Commitment commitment, Reading reading) {
        return reading.one(onCommitments, PromisedWords.of(commitment));
    }
}
