package nl.opvolgmonitor.domain.report;

import java.util.List;

/** Which findings to list. Every condition given must hold; null or an empty list is no condition. */
public record FindingFilter(List<FindingType> type, List<Trend> trend) {

    public FindingFilter {
        type = type == null ? List.of() : List.copyOf(type);
        trend = trend == null ? List.of() : List.copyOf(trend);
    }
}
