package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Relation;
import nl.opvolgmonitor.domain.register.RelationType;
import nl.opvolgmonitor.domain.report.Finding;
import nl.opvolgmonitor.domain.report.Trend;
import nl.opvolgmonitor.domain.response.Response;

/** R15: a later finding points the other way. Always a candidate: only a person can tell whether the one is about the other. */
final class ContradictingFinding implements Finder {

    private static final SignalRule RULE = new SignalRule(
            15,
            2,
            "bevinding spreekt tegen",
            "Een latere bevinding over hetzelfde onderwerp gaat de verkeerde kant op, terwijl de aanbeveling is overgenomen. "
                    + "Dit is altijd een kandidaat: een mens bepaalt of de bevinding over de aanbeveling gaat.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    private static final Set<RelationType> SAME_SUBJECT = Set.of(RelationType.CONTRADICTS, RelationType.SAME_THEME);

    @Override
    public Stream<Signal> in(View view) {
        return view.openRecommendations()
                .flatMap(asked -> view.acceptance(asked.key()).stream())
                .flatMap(answer -> signal(view, answer).stream());
    }

    private static Optional<Signal> signal(View view, Response answer) {
        var found = view.register().by(Relation.class, Relation.TO_KEY, answer.recommendation()).stream()
                .filter(relation -> SAME_SUBJECT.contains(relation.type()))
                .flatMap(relation -> Stream.ofNullable(view.register().one(Finding.class, relation.fromKey())))
                .filter(finding -> finding.trend() == Trend.DETERIORATING && isLater(finding, answer))
                .toList();
        return found.stream()
                .map(finding -> finding.entry().effectiveFrom())
                .min(Comparator.naturalOrder())
                .map(since -> signal(answer, found, since));
    }

    private static boolean isLater(Finding finding, Response answer) {
        return finding.entry().effectiveFrom().isAfter(answer.entry().effectiveFrom());
    }

    private static Signal signal(Response answer, List<Finding> found, LocalDate since) {
        var accepted = SignalFact.of(answer.key(), Said.ACCEPTED, answer.entry().effectiveFrom());
        var facts = Stream.concat(Stream.of(accepted), found.stream().map(ContradictingFinding::fact));
        return Signal.candidate(RULE, answer.recommendation(), since, facts.toList());
    }

    private static SignalFact fact(Finding finding) {
        return SignalFact.of(finding.key(), Said.FOUND, finding.entry().effectiveFrom(), finding.about());
    }
}
