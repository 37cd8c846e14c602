package nl.opvolgmonitor.domain.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which reports to list. Every condition given must hold; null or an empty list is no condition. */
public record ReportFilter(
        List<ReportType> type,
        @Nullable Boolean byRapporteur,
        @Nullable Integer year,
        @Nullable String text) {

    public ReportFilter {
        type = type == null ? List.of() : List.copyOf(type);
    }
}
