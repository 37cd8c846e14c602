package nl.opvolgmonitor.domain.signal;

import java.util.List;
import java.util.function.Predicate;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.report.ReportType;
import org.jspecify.annotations.Nullable;

/** The values that the rules went by after these changes, oldest first. */
public record SignalSettings(List<SignalSettingChange> changes) {

    /** What holds while nobody has set anything. */
    public static final SignalSettings USUAL = new SignalSettings(List.of());

    public SignalSettings {
        changes = List.copyOf(changes);
    }

    /** Counts the changes: 0 as long as there were none. */
    public int version() {
        return changes.size();
    }

    public int of(SignalParameter parameter) {
        return last(change -> change.parameter() == parameter && change.reportType() == null, parameter.usual());
    }

    /** The days after which an answer to this kind of report is missed; null for what is no report. */
    public int responseDays(@Nullable ReportType type) {
        var usual = of(SignalParameter.RESPONSE_DAYS);
        return type == null ? usual : last(change -> change.reportType() == type, usual);
    }

    /** The same for one report: a term that was set for it alone goes before. */
    int responseDays(Report report) {
        return report.responseTermDays() == Report.USUAL_RESPONSE_TERM
                ? responseDays(report.type())
                : report.responseTermDays();
    }

    private int last(Predicate<SignalSettingChange> which, int otherwise) {
        return changes.reversed().stream()
                .filter(which)
                .findFirst()
                .map(SignalSettingChange::value)
                .orElse(otherwise);
    }
}
