package nl.opvolgmonitor.domain.source;

import java.math.BigDecimal;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** Something wrong in a source: flagged, never repaired. For a sum, the figure as stated and as computed from the parts, in the unit of the source. */
public record Defect(
        Entry entry,
        Key document,
        DefectType type,
        String raw,
        String explanation,
        @Nullable String suggestion,
        @Nullable String rule,
        @Nullable BigDecimal stated,
        @Nullable BigDecimal computed)
        implements Registered {

    public static final Reference<Defect> DOCUMENT = new Reference<>("document", Defect::document);

    public Defect {
        Invariant.require(
                type != DefectType.SUM || (stated != null && computed != null), "Een optelfout noemt beide bedragen");
        Invariant.require(type != DefectType.SUM || Invariant.isText(rule), "Een optelfout noemt de regel van de som");
    }
}
