package nl.opvolgmonitor.ui.source;

import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.source.DocumentType;
import org.jspecify.annotations.Nullable;

/** A document in a list; a stub is known by its citation only. */
public record DocumentEntry(
        String id,
        DocumentType type,
        String title,
        @Nullable String citationKey,
        @Nullable Moment effective,
        boolean stub) {

    /** The last day of its date, by which it is sorted; empty when unknown. */
    public String sortedBy() {
        return effective == null || effective.latest() == null
                ? ""
                : effective.latest().toString();
    }
}
