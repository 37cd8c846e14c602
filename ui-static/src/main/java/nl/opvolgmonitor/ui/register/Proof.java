package nl.opvolgmonitor.ui.register;

import java.util.List;
import nl.opvolgmonitor.domain.register.EvidenceRole;
import nl.opvolgmonitor.ui.Named;
import org.jspecify.annotations.Nullable;

/** A literal quote under a fact; {@code line} counts from 1 and is null when not known. */
public record Proof(
        EvidenceRole role,
        String quote,
        @Nullable Integer line,
        @Nullable Integer footnote,
        Named document) {

    /** Whether one of these is from that document; none is from a document that is not there. */
    public static boolean isFrom(List<Proof> evidence, @Nullable Named document) {
        return document != null
                && evidence.stream().anyMatch(each -> each.document().id().equals(document.id()));
    }
}
