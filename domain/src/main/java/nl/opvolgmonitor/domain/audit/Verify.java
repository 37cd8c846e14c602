package nl.opvolgmonitor.domain.audit;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Proof;
import nl.opvolgmonitor.domain.register.Quote;
import nl.opvolgmonitor.domain.register.Wording;

/** Checks the whole register: the chain, the references, that every quote still occurs in its document, and what is kept beside it. */
public final class Verify {

    private final Chain chain;
    private final Proof proof;
    private final Kept kept;

    public Verify(Chain chain, Proof proof, Kept kept) {
        this.chain = chain;
        this.proof = proof;
        this.kept = kept;
    }

    /** The faults found, in Dutch; none when all is well. {@code heads} must each have been the head of the chain once. */
    public List<String> handle(List<String> heads) {
        var faults = new ArrayList<>(chain.faults());
        faults.addAll(chain.danglingReferences());
        faults.addAll(kept.faults());
        heads.stream()
                .filter(head -> !chain.contains(head))
                .forEach(head -> faults.add("De keten heeft nooit geëindigd op " + head));
        proof.documents().forEach(document -> faults.addAll(lostQuotes(document)));
        return faults;
    }

    private List<String> lostQuotes(Key document) {
        var wording = Wording.of(proof.text(document));
        return proof.quotesOf(document).stream()
                .filter(evidence -> !quote(evidence).occursIn(wording))
                .map(evidence -> "Het citaat bij %s komt niet voor in %s: «%s»"
                        .formatted(evidence.record(), document, evidence.quote()))
                .toList();
    }

    private static Quote quote(Evidence evidence) {
        return new Quote(evidence.document(), evidence.role(), evidence.quote(), evidence.line(), evidence.footnote());
    }
}
