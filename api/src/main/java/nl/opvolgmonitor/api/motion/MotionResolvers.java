package nl.opvolgmonitor.api.motion;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.motion.ExecutionState;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.motion.MotionAppreciation;
import nl.opvolgmonitor.domain.motion.MotionDecision;
import nl.opvolgmonitor.domain.motion.MotionExecution;
import nl.opvolgmonitor.domain.motion.MotionFacet;
import nl.opvolgmonitor.domain.motion.MotionFilter;
import nl.opvolgmonitor.domain.motion.MotionOrder;
import nl.opvolgmonitor.domain.motion.Procedure;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.register.Tally;
import nl.opvolgmonitor.domain.source.Document;

/** What the House asked, decided, and was told. */
@Singleton
final class MotionResolvers implements Resolvers {

    private final Listing<Motion, MotionFilter> motions;
    private final Tally<MotionFilter> tally;
    private final Library library;

    MotionResolvers(Listing<Motion, MotionFilter> motions, Tally<MotionFilter> tally, Library library) {
        this.motions = motions;
        this.tally = tally;
        this.library = library;
    }

    @Override
    public void addTo(Graph graph) {
        graph.record("Query.motion", Motion.class);
        graph.list("Query.motions", motions, MotionFilter.class, MotionOrder.class);
        graph.counts("MotionConnection", tally, MotionFilter.class, MotionFacet::valueOf);
        graph.one("Motion.document", Document.class, Motion::document);
        graph.one("Motion.debateReport", Document.class, Motion::debateReport);
        graph.links("Motion.movers", Role.MOVER);
        graph.linksExcept("Motion.parties", Role.MOVER);
        graph.many("Document.motions", Motion.class, Motion.DOCUMENT);
        graph.linked("Person.motions", Motion.class, Role.MOVER);
        addDecisions(graph);
        addAppreciations(graph);
        addExecutions(graph);
    }

    private void addDecisions(Graph graph) {
        var decisions = library.by(MotionDecision.class, MotionDecision.MOTION);
        graph.many("Motion.decisions", decisions);
        graph.derived(
                "Motion.procedure", decisions, (Motion motion, List<MotionDecision> found) -> Procedure.after(found));
        graph.one("MotionDecision.motion", Motion.class, MotionDecision::motion);
    }

    private static void addAppreciations(Graph graph) {
        graph.many("Motion.appreciations", MotionAppreciation.class, MotionAppreciation.MOTION);
        graph.one("MotionAppreciation.motion", Motion.class, MotionAppreciation::motion);
        graph.one("MotionAppreciation.givenBy", Office.class, MotionAppreciation::givenBy);
    }

    private void addExecutions(Graph graph) {
        var executions = library.by(MotionExecution.class, MotionExecution.MOTION);
        graph.many("Motion.executions", executions);
        graph.derived(
                "Motion.executionState",
                executions,
                (Motion motion, List<MotionExecution> found) -> ExecutionState.after(found));
        graph.one("MotionExecution.motion", Motion.class, MotionExecution::motion);
        graph.one("MotionExecution.document", Document.class, MotionExecution::document);
    }
}
