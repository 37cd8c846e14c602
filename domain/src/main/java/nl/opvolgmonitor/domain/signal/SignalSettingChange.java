package nl.opvolgmonitor.domain.signal;

import java.time.Instant;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.report.ReportType;
import org.jspecify.annotations.Nullable;

/** That a parameter got another value, and why; {@code reportType} only for what differs by kind of report. Never changed: a next one follows. */
public record SignalSettingChange(
        SignalParameter parameter, @Nullable ReportType reportType, int value, String reason, Instant recordedAt) {

    public SignalSettingChange {
        Invariant.require(
                value >= 1 && value <= parameter.most(),
                "De waarde ligt tussen 1 en " + parameter.most() + ", beide inbegrepen");
        Invariant.require(
                reportType == null || parameter == SignalParameter.RESPONSE_DAYS,
                "Alleen de termijn voor een reactie verschilt per soort rapport");
        Invariant.requireText(reason, "Een andere waarde vraagt een reden");
    }
}
