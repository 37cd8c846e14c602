package nl.opvolgmonitor.domain.reading;

import java.time.Instant;
import java.util.List;
import nl.opvolgmonitor.domain.register.Key;

/** The proposal behind a record: which rule made it, and what the person who accepted it changed. */
public record ReadFrom(
        Key record,
        int version,
        Verdict verdict,
        Key reading,
        String proposal,
        String rule,
        int ruleVersion,
        List<String> changed,
        Instant recordedAt,
        String recordedBy) {

    public ReadFrom {
        changed = List.copyOf(changed);
    }
}
