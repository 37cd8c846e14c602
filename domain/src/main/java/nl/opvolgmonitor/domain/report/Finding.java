package nl.opvolgmonitor.domain.report;

import java.math.BigDecimal;
import java.util.List;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** What was found: a figure with its unit, a trend with its direction, or a gap in what is known. */
public record Finding(
        Entry entry,
        FindingType type,
        String about,
        @Nullable Key publishedIn,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Qualifier qualifier,
        @Nullable String measuredOver,
        @Nullable Trend trend,
        @Nullable String phase,
        List<String> points)
        implements Registered {

    public static final Reference<Finding> PUBLISHED_IN = new Reference<>("publishedIn", Finding::publishedIn);

    public Finding {
        Invariant.require(type != FindingType.TREND || trend != null, "Een ontwikkeling heeft een richting");
        points = List.copyOf(points);
    }
}
