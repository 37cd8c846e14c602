package nl.opvolgmonitor.ui.recommendation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.commitment.Commitment;
import nl.opvolgmonitor.ui.motion.Motion;
import nl.opvolgmonitor.ui.register.Dated;
import org.jspecify.annotations.Nullable;

/** Everything that happened to a recommendation, in order of date; what fell on one day keeps the order of the page. */
final class History {

    private final Site site;

    History(Site site) {
        this.site = site;
    }

    List<Happening> of(Recommendation recommendation) {
        var motions = recommendation.motions().stream().flatMap(this::moved);
        var promises = recommendation.coveragesInOrder().stream().flatMap(each -> promised(each.commitment()));
        return Stream.of(answered(recommendation), motions, promises, followed(recommendation))
                .flatMap(each -> each)
                .sorted(Comparator.comparing(Happening::begin))
                .toList();
    }

    private Stream<Happening> answered(Recommendation asked) {
        var made = new Happening(
                asked.begin(),
                asked.published(site.dates()),
                site.text("recommendation.made"),
                null,
                asked.id(),
                asked.evidence());
        var answers = asked.responses().stream().map(each -> happening(each, site.label(each.type()), null, each.id()));
        return Stream.concat(Stream.of(made), answers);
    }

    private Stream<Happening> moved(Motion motion) {
        var decisions = motion.decisions().stream()
                .map(each -> new Happening(
                        each.begin(),
                        site.dates().day(each.begin()),
                        site.label(each.decision()),
                        motion.title(),
                        motion.id(),
                        each.evidence()));
        var executions = motion.executions().stream()
                .map(each -> happening(each, site.label(each.status()), motion.title(), motion.id()));
        return Stream.concat(decisions, executions);
    }

    private Stream<Happening> promised(Commitment promise) {
        var made = happening(promise, site.label(promise.form()), promise.text(), promise.id());
        var outcomes = promise.fulfilments().stream()
                .filter(each -> each.status() != FulfilmentStatus.OPEN)
                .map(each -> happening(each, site.label(each.status()), promise.text(), promise.id()));
        var revisions = promise.deadlines().stream()
                .filter(each -> each.revision() > 0)
                .map(each ->
                        happening(each, site.text("recommendation.deadline-revised"), promise.text(), promise.id()));
        return Stream.of(Stream.of(made), outcomes, revisions).flatMap(each -> each);
    }

    private Stream<Happening> followed(Recommendation asked) {
        var reports = asked.implementationReports().stream()
                .map(each ->
                        happening(each, site.text("recommendation.reported", lower(each.status())), null, each.id()));
        var judgements = asked.assessments().stream()
                .map(each ->
                        happening(each, site.text("recommendation.judged", lower(each.judgement())), null, each.id()));
        var closures =
                asked.closures().stream().map(each -> happening(each, site.label(each.outcome()), null, each.id()));
        return Stream.of(reports, judgements, closures).flatMap(each -> each);
    }

    private Happening happening(Dated fact, String what, @Nullable String whose, String id) {
        return new Happening(fact.begin(), fact.when(site.dates()), what, whose, id, fact.evidence());
    }

    private String lower(Enum<?> value) {
        var label = site.label(value);
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
