package nl.opvolgmonitor.domain.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Kind;

/** What was proposed so far from one letter, in the order in which the readers made it. */
public record Found(List<Proposal> proposals) {

    public Found {
        proposals = List.copyOf(proposals);
    }

    public Stream<Proposal> of(Kind kind) {
        return proposals.stream().filter(proposal -> proposal.kind() == kind);
    }

    public Optional<Proposal> withKey(Kind kind, String key) {
        return of(kind).filter(proposal -> proposal.key().equals(key)).findFirst();
    }

    /** These, and behind them others; of two of one kind with the same key the former stays. */
    public Found and(List<Proposal> others) {
        var all = new ArrayList<>(proposals);
        var known = new HashSet<Name>();
        proposals.forEach(proposal -> known.add(Name.of(proposal)));
        others.stream().filter(other -> known.add(Name.of(other))).forEach(all::add);
        return new Found(all);
    }

    /** Keys are unique within a kind, and also over kinds once they are in the register. */
    private record Name(Kind kind, String key) {

        static Name of(Proposal proposal) {
            return new Name(proposal.kind(), proposal.key());
        }
    }
}
