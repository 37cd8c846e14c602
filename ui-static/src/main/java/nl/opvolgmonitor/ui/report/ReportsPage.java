package nl.opvolgmonitor.ui.report;

import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.report.ReportType;
import nl.opvolgmonitor.ui.register.Connection;
import org.jspecify.annotations.Nullable;

/** The publications of the Rapporteur, and those of others, newest first. */
public record ReportsPage(Connection<Entry> own, Connection<Entry> others) {

    /** A publication; {@code daysToResponse} is null while there is no answer, or when a day is not known. */
    public record Entry(
            String id,
            ReportType type,
            String title,
            @Nullable Moment effective,
            boolean stub,
            @Nullable Integer statedRecommendationCount,
            int registeredRecommendationCount,
            @Nullable Long daysToResponse) {}

    /** Whether there are more than are shown. */
    public boolean isCutOff() {
        return Stream.of(own, others).anyMatch(page -> page.next() != null);
    }
}
