package nl.opvolgmonitor.api.staff;

import nl.opvolgmonitor.domain.reading.ReadProposal;

/** Where a proposal stands, in words. */
final class ProposalWords {

    private ProposalWords() {}

    static String of(ReadProposal proposal) {
        return switch (proposal.state()) {
            case OPEN -> "dit voorstel staat nog open";
            case ACCEPTED -> "dit voorstel is al overgenomen als " + proposal.record();
            case MERGED -> "dit voorstel is al samengevoegd met " + proposal.record();
            case REJECTED -> "dit voorstel is afgewezen; herstel het eerst";
        };
    }
}
