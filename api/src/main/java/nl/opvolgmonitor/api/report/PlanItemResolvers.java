package nl.opvolgmonitor.api.report;

import jakarta.inject.Singleton;
import java.util.List;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Library;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.deadline.Revisions;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.report.PlanItem;

/** What the Rapporteur plans. */
@Singleton
final class PlanItemResolvers implements Resolvers {

    private final Library library;

    PlanItemResolvers(Library library) {
        this.library = library;
    }

    @Override
    public void addTo(Graph graph) {
        graph.any("PlanItem.about", PlanItem::about);
        graph.links("PlanItem.owners", Role.OWNER);
        graph.linksExcept("PlanItem.parties", Role.OWNER);
        graph.linked("Organisation.planItems", PlanItem.class, Role.OWNER);
        graph.many("Instrument.planItems", PlanItem.class, PlanItem.ABOUT);
        graph.derived(
                "PlanItem.slips",
                library.by(Deadline.class, Deadline.SUBJECT),
                (PlanItem item, List<Deadline> series) -> Revisions.slips(series));
    }
}
