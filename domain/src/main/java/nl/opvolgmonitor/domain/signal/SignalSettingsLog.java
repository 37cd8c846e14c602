package nl.opvolgmonitor.domain.signal;

import nl.opvolgmonitor.domain.register.PointInTime;

/** Keeps every change of the settings. */
public interface SignalSettingsLog {

    /** What had been set at the instant that was known. */
    SignalSettings at(PointInTime at);

    void add(SignalSettingChange change, String recordedBy);
}
