package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Registered;

/** A register that exists for one test. */
final class InventedRegister {

    private final Map<Class<?>, List<Registered>> records = new HashMap<>();
    private SignalSettings settings = SignalSettings.USUAL;

    /** With a record that holds from that day. */
    InventedRegister with(Draft<?> draft, String key, String day) {
        var from = LocalDate.parse(day);
        records.computeIfAbsent(draft.type(), type -> new ArrayList<>())
                .add(draft.of(new Entry(new Key(key), 1, Moment.on(from), from, Samples.NOON)));
        return this;
    }

    InventedRegister set(SignalParameter parameter, int value) {
        settings = new SignalSettings(
                List.of(new SignalSettingChange(parameter, null, value, "voor de proef", Samples.NOON)));
        return this;
    }

    /** The ids of the signals on that day. */
    List<String> on(String day) {
        return signals(day).stream().map(Signal::id).toList();
    }

    List<Signal> signals(String day) {
        return SignalRules.signals(new Snapshot(Map.copyOf(records)), LocalDate.parse(day), settings);
    }
}
