package nl.opvolgmonitor.api.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.proposal.Proposal;

/**
 * Which proposal is which record: they share at least half of the shorter of two quotes. Each is used once; the same key
 * goes first, then whatever shares most.
 */
final class Pairing {

    private Pairing() {}

    static Map<SeedRecord, Proposal> of(List<SeedRecord> expected, List<Proposal> proposed) {
        var candidates = new ArrayList<Candidate>();
        for (var record : expected) {
            for (var proposal : proposed) {
                var shared = shared(record, proposal);
                if (shared > 0) {
                    candidates.add(new Candidate(record, proposal, shared));
                }
            }
        }
        return best(candidates);
    }

    private static Map<SeedRecord, Proposal> best(List<Candidate> candidates) {
        var pairs = new LinkedHashMap<SeedRecord, Proposal>();
        var used = new HashSet<Proposal>();
        candidates.sort(Comparator.comparing(Candidate::sameKey)
                .thenComparingInt(Candidate::shared)
                .reversed());
        for (var candidate : candidates) {
            if (!pairs.containsKey(candidate.record()) && used.add(candidate.proposal())) {
                pairs.put(candidate.record(), candidate.proposal());
            }
        }
        return pairs;
    }

    private static int shared(SeedRecord record, Proposal proposal) {
        var most = 0;
        for (var place : record.places()) {
            for (var quote : proposal.quotes()) {
                var other = new Stretch(quote.start(), quote.end());
                var shared = place.shared(other);
                var shorter = Math.min(place.end() - place.start(), quote.end() - quote.start());
                most = 2 * shared >= shorter ? Math.max(most, shared) : most;
            }
        }
        return most;
    }

    private record Candidate(SeedRecord record, Proposal proposal, int shared) {

        boolean sameKey() {
            return record.key().equals(proposal.key());
        }
    }
}
