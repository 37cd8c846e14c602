package nl.opvolgmonitor.ui.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.ui.Dates;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.commitment.Commitment;
import nl.opvolgmonitor.ui.motion.Motion;

/** Everything that happened to a recommendation, in order of date; what fell on one day keeps the order of the page. */
final class History {

    private static final Labels LABELS = Labels.dutch();

    private History() {}

    static List<Happening> of(Recommendation recommendation) {
        var motions = recommendation.motions().stream().flatMap(History::moved);
        var promises = recommendation.coveragesInOrder().stream().flatMap(each -> promised(each.commitment()));
        return Stream.of(answered(recommendation), motions, promises, followed(recommendation))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Happening::begin))
                .toList();
    }

    private static Stream<Happening> answered(Recommendation asked) {
        var made = new Happening(
                asked.begin(), asked.published(), "Aanbeveling gedaan", null, asked.id(), asked.evidence());
        var answers =
                asked.responses().stream().map(each -> Happening.of(each, LABELS.of(each.type()), null, each.id()));
        return Stream.concat(Stream.of(made), answers);
    }

    private static Stream<Happening> moved(Motion motion) {
        var decisions = motion.decisions().stream()
                .map(each -> new Happening(
                        each.begin(),
                        Dates.day(each.begin()),
                        LABELS.of(each.decision()),
                        motion.title(),
                        motion.id(),
                        each.evidence()));
        var executions = motion.executions().stream()
                .map(each -> Happening.of(each, LABELS.of(each.status()), motion.title(), motion.id()));
        return Stream.concat(decisions, executions);
    }

    private static Stream<Happening> promised(Commitment promise) {
        var made = Happening.of(promise, LABELS.of(promise.form()), promise.text(), promise.id());
        var outcomes = promise.fulfilments().stream()
                .filter(each -> each.status() != FulfilmentStatus.OPEN)
                .map(each -> Happening.of(each, LABELS.of(each.status()), promise.text(), promise.id()));
        var revisions = promise.deadlines().stream()
                .filter(each -> each.revision() > 0)
                .map(each -> Happening.of(each, "Termijn herzien", promise.text(), promise.id()));
        return Stream.of(Stream.of(made), outcomes, revisions).flatMap(each -> each);
    }

    private static Stream<Happening> followed(Recommendation asked) {
        var reports = asked.implementationReports().stream()
                .map(each -> Happening.of(each, "Bericht van het kabinet: " + lower(each.status()), null, each.id()));
        var judgements = asked.assessments().stream()
                .map(each ->
                        Happening.of(each, "Oordeel van de Rapporteur: " + lower(each.judgement()), null, each.id()));
        var closures =
                asked.closures().stream().map(each -> Happening.of(each, LABELS.of(each.outcome()), null, each.id()));
        return Stream.of(reports, judgements, closures).flatMap(each -> each);
    }

    private static String lower(Enum<?> value) {
        var label = LABELS.of(value);
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
