package nl.opvolgmonitor.api.signal;

import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.api.graphql.Arguments;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.CommitmentFilter;
import nl.opvolgmonitor.domain.commitment.CommitmentOrder;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.motion.MotionFilter;
import nl.opvolgmonitor.domain.motion.MotionOrder;
import nl.opvolgmonitor.domain.overview.RecommendationFilter;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.recommendation.RecommendationOrder;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Places;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.signal.SignalFilter;

/** Which records a filter of signals is about, told by the lists of the register: one statement for each list. */
@Singleton
final class SignalScope {

    private final Listing<Recommendation, RecommendationFilter> recommendations;
    private final Listing<Commitment, CommitmentFilter> commitments;
    private final Listing<Motion, MotionFilter> motions;

    SignalScope(
            Listing<Recommendation, RecommendationFilter> recommendations,
            Listing<Commitment, CommitmentFilter> commitments,
            Listing<Motion, MotionFilter> motions) {
        this.recommendations = recommendations;
        this.commitments = commitments;
        this.motions = motions;
    }

    Set<Key> of(SignalFilter filter, PointInTime at) {
        var found = new HashSet<Key>();
        addRecommendations(filter, at, found);
        var answering = new LinkedHashMap<>(filter.conditions());
        if (filter.recommendation() != null) {
            answering.put("recommendation", filter.recommendation().value());
        }
        add(commitments.places(bound(CommitmentFilter.class, answering), CommitmentOrder.OLDEST, at), found);
        add(motions.places(bound(MotionFilter.class, answering), MotionOrder.OLDEST, at), found);
        if (filter.report() != null && filter.conditions().size() == 1 && filter.recommendation() == null) {
            found.add(filter.report());
        }
        return found;
    }

    private void addRecommendations(SignalFilter filter, PointInTime at, Set<Key> found) {
        var asked = filter.recommendation();
        if (asked != null && filter.conditions().isEmpty()) {
            found.add(asked);
            return;
        }
        var conditions = bound(RecommendationFilter.class, filter.conditions());
        add(recommendations.places(conditions, RecommendationOrder.OLDEST, at), found);
        if (asked != null) {
            found.retainAll(Set.of(asked));
        }
    }

    private static <F> F bound(Class<F> type, Map<String, String> conditions) {
        return new Arguments(Map.of("filter", conditions)).filter(type);
    }

    private static void add(Places places, Set<Key> found) {
        places.after(null, places.count()).forEach(place -> found.add(place.key()));
    }
}
