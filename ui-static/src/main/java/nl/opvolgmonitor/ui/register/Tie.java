package nl.opvolgmonitor.ui.register;

import java.util.List;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.RelationType;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Named;
import org.jspecify.annotations.Nullable;

/** What one record is to another; {@code reason} is null when the source itself states it. */
public record Tie(
        String id,
        RelationType type,
        Named from,
        Named to,
        Certainty certainty,
        @Nullable String reason,
        List<Proof> evidence) {

    /** The relation in words, read from this record. */
    public String seenFrom(String record, Labels labels) {
        return leads(record) ? labels.of(type) : labels.reversed(type);
    }

    /** The record at the other end. */
    public Named otherThan(String record) {
        return leads(record) ? to : from;
    }

    private boolean leads(String record) {
        return from.id().equals(record);
    }
}
