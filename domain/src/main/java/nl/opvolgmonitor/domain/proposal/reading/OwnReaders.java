package nl.opvolgmonitor.domain.proposal.reading;

import java.util.List;
import nl.opvolgmonitor.domain.proposal.ProposalReader;

/** The readers that need only the letter, those first that others build on. */
final class OwnReaders {

    private OwnReaders() {}

    static List<ProposalReader> all() {
        return List.of();
    }
}
