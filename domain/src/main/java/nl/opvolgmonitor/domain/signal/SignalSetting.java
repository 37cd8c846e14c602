package nl.opvolgmonitor.domain.signal;

import nl.opvolgmonitor.domain.report.ReportType;
import org.jspecify.annotations.Nullable;

/** The value of a parameter, for a kind of report or, where that is null, for whatever has none of its own. */
public record SignalSetting(
        SignalParameter parameter, @Nullable ReportType reportType, int value) {}
