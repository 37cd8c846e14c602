package nl.opvolgmonitor.ui.source;

import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.source.CitationRole;
import nl.opvolgmonitor.ui.Named;
import org.jspecify.annotations.Nullable;

/** A citation as it stands in a document; {@code cited} is null when it leads nowhere. */
public record Citation(
        String id,
        String raw,
        @Nullable Integer footnote,
        CitationRole role,
        Certainty certainty,
        boolean valid,
        @Nullable String problem,
        @Nullable String suggestion,
        Named citing,
        @Nullable Named cited) {}
