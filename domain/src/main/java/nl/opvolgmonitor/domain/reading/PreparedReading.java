package nl.opvolgmonitor.domain.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A reading, held against what is registered. {@code keys} has the registered key of each proposal that has one. */
public record PreparedReading(LetterReading reading, List<Prepared> proposals, Map<String, String> keys) {

    public PreparedReading {
        proposals = List.copyOf(proposals);
        keys = Map.copyOf(keys);
    }

    public Optional<Prepared> find(String proposal) {
        return proposals.stream()
                .filter(each -> each.read().key().equals(proposal))
                .findFirst();
    }
}
