package nl.opvolgmonitor.ui.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.report.FindingType;
import nl.opvolgmonitor.domain.report.Qualifier;
import nl.opvolgmonitor.domain.report.Trend;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.register.Proof;
import org.jspecify.annotations.Nullable;

/** Something that was found; {@code value} is null when no figure is given, {@code trend} when no direction is. */
public record Finding(
        String id,
        FindingType type,
        String about,
        @Nullable BigDecimal value,
        @Nullable String unit,
        @Nullable Qualifier qualifier,
        @Nullable String measuredOver,
        @Nullable Trend trend,
        List<String> points,
        LocalDate effectiveFrom,
        @Nullable Named publishedIn,
        List<Proof> evidence) {}
