package nl.opvolgmonitor.api.commitment;

import jakarta.inject.Singleton;
import nl.opvolgmonitor.api.graphql.Graph;
import nl.opvolgmonitor.api.graphql.Resolvers;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.CommitmentFacet;
import nl.opvolgmonitor.domain.commitment.CommitmentFilter;
import nl.opvolgmonitor.domain.commitment.CommitmentOrder;
import nl.opvolgmonitor.domain.instrument.Instrument;
import nl.opvolgmonitor.domain.register.Listing;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.register.Tally;
import nl.opvolgmonitor.domain.source.Document;

/** What was promised, where, and by whom. */
@Singleton
final class CommitmentResolvers implements Resolvers {

    private final Listing<Commitment, CommitmentFilter> commitments;
    private final Tally<CommitmentFilter> tally;

    CommitmentResolvers(Listing<Commitment, CommitmentFilter> commitments, Tally<CommitmentFilter> tally) {
        this.commitments = commitments;
        this.tally = tally;
    }

    @Override
    public void addTo(Graph graph) {
        graph.record("Query.commitment", Commitment.class);
        graph.list("Query.commitments", commitments, CommitmentFilter.class, CommitmentOrder.class);
        graph.counts("CommitmentConnection", tally, CommitmentFilter.class, CommitmentFacet::valueOf);
        graph.one("Commitment.madeIn", Document.class, Commitment::madeIn);
        graph.one("Commitment.reportedIn", Document.class, Commitment::reportedIn);
        graph.one("Commitment.partOf", Commitment.class, Commitment::partOf);
        graph.many("Commitment.children", Commitment.class, Commitment.PART_OF);
        graph.one("Commitment.programme", Instrument.class, Commitment::programme);
        graph.linksByArgument("Commitment.parties");
        graph.many("Document.commitments", Commitment.class, Commitment.MADE_IN);
        graph.many("Document.reportedCommitments", Commitment.class, Commitment.REPORTED_IN);
        graph.many("Instrument.commitments", Commitment.class, Commitment.PROGRAMME);
        graph.linked("Office.commitments", Commitment.class, Role.MADE_BY);
        graph.linkedByArgument("Organisation.commitments", Commitment.class);
    }
}
