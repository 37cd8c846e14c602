package nl.opvolgmonitor.api.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.advice.paper.Block;
import nl.opvolgmonitor.domain.advice.paper.Block.Heading;
import nl.opvolgmonitor.domain.advice.paper.Block.Paragraph;
import nl.opvolgmonitor.domain.advice.paper.Block.Table;
import nl.opvolgmonitor.domain.advice.paper.Run;
import nl.opvolgmonitor.domain.advice.paper.Run.Quoted;
import nl.opvolgmonitor.domain.advice.paper.Run.Words;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.ui.commitment.Commitment;
import nl.opvolgmonitor.ui.commitment.Coverage;
import nl.opvolgmonitor.ui.commitment.Fulfilment;
import nl.opvolgmonitor.ui.deadline.Deadline;
import nl.opvolgmonitor.ui.recommendation.Recommendation;

/** What was promised or done in answer to a recommendation, each with its words, its deadlines and what came of it. */
record MeasuresPart(Recommendation asked, String id) {

    List<Block> blocks() {
        var heading = new Heading(3, id + "-maatregelen", "Maatregelen en toezeggingen");
        if (asked.coverages().isEmpty()) {
            return List.of(
                    heading, Paragraph.of("Het register kent geen maatregel of toezegging bij deze aanbeveling."));
        }
        var rows = asked.coveragesInOrder().stream().map(MeasuresPart::row).toList();
        return List.of(
                heading,
                new Table(
                        "Maatregelen en toezeggingen bij: " + ItemChapter.name(asked),
                        List.of("Maatregel", "Vorm en wie", "Termijn", "Stand", "Dekking"),
                        rows));
    }

    private static List<List<Run>> row(Coverage coverage) {
        var measure = coverage.commitment();
        return List.of(
                joined(List.of(new Words(measure.text())), Told.proof(measure.evidence())),
                Run.line(Told.LABELS.of(measure.form()) + executors(measure)),
                deadlines(measure),
                stand(measure),
                Run.line(Told.LABELS.of(coverage.extent())
                        + (coverage.reason() == null ? "" : ": " + coverage.reason())));
    }

    private static String executors(Commitment measure) {
        var executors = measure.in(Role.EXECUTOR);
        var who = executors.isEmpty() ? measure.in(Role.MADE_BY) : executors;
        return who.isEmpty() ? "" : "; " + Told.parties(who);
    }

    /** The original first, then every revision. */
    private static List<Run> deadlines(Commitment measure) {
        if (measure.deadlines().isEmpty()) {
            return Run.line("geen termijn genoemd");
        }
        var runs = new ArrayList<Run>();
        measure.deadlines().forEach(deadline -> deadline(deadline, runs));
        return runs;
    }

    private static void deadline(Deadline deadline, List<Run> runs) {
        if (!runs.isEmpty()) {
            runs.add(new Words("; daarna "));
        }
        runs.add(deadline.raw() == null ? new Words("geen termijn genoemd") : new Quoted(deadline.raw()));
        if (deadline.hasWindow()) {
            runs.add(new Words(" (" + Told.DATES.window(deadline.earliest(), deadline.latest()) + ")"));
        }
        if (deadline.revision() > 0) {
            runs.add(new Words(
                    deadline.revisionReason() == null ? ", geen reden gegeven" : ", " + deadline.revisionReason()));
        }
        runs.addAll(deadline.revision() > 0 ? Told.proof(deadline.evidence()) : List.of());
    }

    /** What last became of it, how its last day stands, and what became of it before. */
    private static List<Run> stand(Commitment measure) {
        var runs = new ArrayList<Run>();
        var now = measure.fulfilments().stream()
                .reduce((one, other) -> other)
                .filter(last -> last.status() == measure.status());
        now.ifPresentOrElse(last -> came(last, runs), () -> runs.add(new Words(Told.LABELS.of(measure.status()))));
        if (ItemStands.isOpen(measure)) {
            runs.add(new Words("; " + Told.lower(Told.LABELS.of(measure.timing().state()))));
        }
        measure.fulfilments().stream()
                .filter(each -> now.filter(each::equals).isEmpty())
                .forEach(each -> before(each, runs));
        if (measure.timing().note() != null) {
            runs.add(new Words(". " + Told.DATES.inWords(measure.timing().note())));
        }
        return runs;
    }

    private static void before(Fulfilment fulfilment, List<Run> runs) {
        runs.add(new Words("; eerder: "));
        came(fulfilment, runs);
    }

    private static void came(Fulfilment fulfilment, List<Run> runs) {
        var reason = fulfilment.explanation() == null ? "" : ": " + fulfilment.explanation();
        var when = " (" + Told.when(fulfilment) + ")";
        var status = Told.LABELS.of(fulfilment.status());
        runs.add(new Words((runs.isEmpty() ? status : Told.lower(status)) + when + reason));
        if (!fulfilment.replacedBy().isEmpty()) {
            runs.add(new Words("; vervangen door " + Told.parties(fulfilment.replacedBy())));
        }
        runs.addAll(Told.proof(fulfilment.evidence()));
    }

    private static List<Run> joined(List<Run> one, List<Run> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
