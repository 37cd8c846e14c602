package nl.opvolgmonitor.domain.implementation;

import java.util.List;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Which reports of the cabinet to list. Every condition given must hold; null or an empty list is no condition. */
public record ImplementationReportFilter(
        List<ImplementationStatus> status, @Nullable Key document) {

    public ImplementationReportFilter {
        status = status == null ? List.of() : List.copyOf(status);
    }
}
