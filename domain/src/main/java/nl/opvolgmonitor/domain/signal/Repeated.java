package nl.opvolgmonitor.domain.signal;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.assessment.ClosureOutcome;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Relation;
import nl.opvolgmonitor.domain.register.RelationType;

/** R13: what was asked before and is not closed as followed up, is asked again. */
final class Repeated implements Finder {

    private static final SignalRule RULE = new SignalRule(
            13,
            1,
            "herhaalde aanbeveling",
            "De aanbeveling herhaalt een eerdere, scherpt die aan of bouwt erop voort, en die eerdere is niet afgesloten als opgevolgd. "
                    + "Staat het verband nog niet vast, dan is dit een kandidaat.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    private static final Set<RelationType> AGAIN =
            Set.of(RelationType.REPEATS, RelationType.SHARPENS, RelationType.FOLLOWS_UP_ON);

    @Override
    public Stream<Signal> in(View view) {
        return view.openRecommendations().flatMap(asked -> signal(view, asked).stream());
    }

    private static Optional<Signal> signal(View view, Recommendation asked) {
        var earlier = view.register().by(Relation.class, Relation.FROM_KEY, asked.key()).stream()
                .filter(relation -> AGAIN.contains(relation.type()) && isUnanswered(view, relation.toKey()))
                .toList();
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        var candidate = earlier.stream().allMatch(relation -> relation.certainty() == Certainty.CANDIDATE);
        var facts = earlier.stream().flatMap(Repeated::facts).toList();
        var since = asked.entry().effectiveFrom();
        return Optional.of(
                candidate
                        ? Signal.candidate(RULE, asked.key(), since, facts)
                        : Signal.sure(RULE, asked.key(), since, facts));
    }

    private static boolean isUnanswered(View view, Key earlier) {
        return view.register().one(Recommendation.class, earlier) != null
                && View.last(view.closures(earlier))
                        .filter(last -> last.outcome() == ClosureOutcome.CLOSED_FOLLOWED_UP)
                        .isEmpty();
    }

    private static Stream<SignalFact> facts(Relation relation) {
        return Stream.of(
                SignalFact.of(relation.key(), Said.ASKED_BEFORE), SignalFact.of(relation.toKey(), Said.NOT_CLOSED));
    }
}
