package nl.opvolgmonitor.domain.source;

import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** A citation as it stands in a document. An impossible one is kept literally, with the problem and perhaps a suggestion; it is never corrected. */
public record Citation(
        Entry entry,
        Key citing,
        @Nullable Key cited,
        String raw,
        @Nullable Integer footnote,
        CitationRole role,
        Certainty certainty,
        boolean valid,
        @Nullable String problem,
        @Nullable String suggestion)
        implements Registered {

    public static final Reference<Citation> CITING = new Reference<>("citing", Citation::citing);
    public static final Reference<Citation> CITED = new Reference<>("cited", Citation::cited);

    public Citation {
        Invariant.require(valid || Invariant.isText(problem), "Een onjuiste bronverwijzing noemt het probleem");
    }
}
