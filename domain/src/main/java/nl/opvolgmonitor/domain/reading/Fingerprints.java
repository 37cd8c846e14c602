package nl.opvolgmonitor.domain.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.register.Key;

/**
 * Knows a proposal again when the letter is read again. It goes by the letter, the kind, the words of the deciding quote and
 * the fields that decide what the proposal says; not by the rule, the key or the offsets, which a better reader changes.
 */
final class Fingerprints {

    /** Fields in which two proposals from the same words differ when they say something different. */
    private static final List<String> DECIDING =
            List.of("type", "status", "decision", "value", "form", "kind", "number", "raw", "title", "name", "extent");

    private Fingerprints() {}

    /** In the order of the proposals; equal ones are told apart by their order, and so are equal keys. */
    static List<ReadProposal> of(Key reading, String letter, List<Proposal> proposals) {
        var seen = new HashMap<String, Integer>();
        var known = new ArrayList<ReadProposal>();
        for (var proposal : withOwnKeys(proposals)) {
            var words = words(letter, proposal);
            var nth = seen.merge(words, 1, Integer::sum);
            known.add(new ReadProposal(reading, known.size() + 1, proposal, Wording.hash(words + "#" + nth), null));
        }
        return known;
    }

    private static List<Proposal> withOwnKeys(List<Proposal> proposals) {
        var seen = new HashMap<String, Integer>();
        return proposals.stream()
                .map(each -> withKey(each, seen.merge(each.key(), 1, Integer::sum)))
                .toList();
    }

    private static Proposal withKey(Proposal proposal, int nth) {
        return nth == 1
                ? proposal
                : new Proposal(
                        proposal.kind(),
                        proposal.key() + "-" + nth,
                        proposal.fields(),
                        proposal.quotes(),
                        proposal.rule(),
                        proposal.ruleVersion(),
                        proposal.sureness(),
                        proposal.missing());
    }

    private static String words(String letter, Proposal proposal) {
        var quote = Wording.of(proposal.quotes().getFirst().raw());
        return String.join("\n", letter, proposal.kind().name(), quote, deciding(proposal.fields()));
    }

    private static String deciding(Map<String, Object> fields) {
        return DECIDING.stream()
                .filter(fields::containsKey)
                .map(name -> name + "=" + Wording.of(String.valueOf(fields.get(name))))
                .collect(Collectors.joining("\n"));
    }
}
