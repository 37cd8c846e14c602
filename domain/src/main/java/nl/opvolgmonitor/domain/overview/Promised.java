package nl.opvolgmonitor.domain.overview;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.report.PlanItem;
import nl.opvolgmonitor.domain.signal.Snapshot;

/**
 * A deadline with what it is counted by: the ministries that act in it, the themes of the recommendations that it answers, and the year
 * of its earliest last day, or of what it is a deadline of when it has none.
 */
record Promised(MeasuredDeadline deadline, boolean plan, Set<Key> ministries, Set<String> themes, int year) {

    /** Those of all commitments and plans, and of the motions that have one. */
    static Stream<Promised> in(Snapshot register, DeadlineOutcomes outcomes) {
        var lines = new MinistryLines(register);
        return Stream.of(
                        register.all(Commitment.class).stream()
                                .map(each -> of(register, lines, each, outcomes.of(each), Set.of(each.key()))),
                        outcomes.motions()
                                .map(each -> of(register, lines, each, outcomes.of(each), carrying(register, each))),
                        register.all(PlanItem.class).stream()
                                .map(each -> of(register, lines, each, outcomes.of(each), Set.of())))
                .flatMap(each -> each);
    }

    private static Set<Key> carrying(Snapshot register, Motion motion) {
        return register.by(Coverage.class, Coverage.TOWARD, motion.key()).stream()
                .map(Coverage::commitment)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Promised of(
            Snapshot register, MinistryLines lines, Linked promise, MeasuredDeadline deadline, Set<Key> commitments) {
        var links = Stream.concat(
                promise.links().stream(),
                commitments.stream()
                        .flatMap(key -> Stream.ofNullable(register.one(Commitment.class, key)))
                        .flatMap(commitment -> commitment.links().stream()));
        var first = deadline.firstLatest();
        return new Promised(
                deadline,
                promise instanceof PlanItem,
                lines.of(links),
                themes(register, commitments),
                (first == null ? promise.entry().effectiveFrom() : first).getYear());
    }

    private static Set<String> themes(Snapshot register, Set<Key> commitments) {
        return commitments.stream()
                .flatMap(key -> register.by(Coverage.class, Coverage.COMMITMENT, key).stream())
                .flatMap(coverage -> Stream.ofNullable(register.one(Recommendation.class, coverage.toward())))
                .flatMap(asked -> asked.themes().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
