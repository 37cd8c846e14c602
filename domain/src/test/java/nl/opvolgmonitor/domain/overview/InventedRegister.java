package nl.opvolgmonitor.domain.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.signal.Snapshot;

/** A register that exists for one test. */
final class InventedRegister {

    private final Map<Class<?>, List<Registered>> records = new HashMap<>();

    /** With a record that holds from that day. */
    InventedRegister with(Draft<?> draft, String key, String day) {
        var from = LocalDate.parse(day);
        return with(draft.of(new Entry(new Key(key), 1, Moment.on(from), from, Samples.NOON)));
    }

    InventedRegister with(Registered record) {
        records.computeIfAbsent(record.getClass(), type -> new ArrayList<>()).add(record);
        return this;
    }

    /** As it is read for that day: what began later is not there. */
    Snapshot on(String day) {
        var ordered = new HashMap<Class<?>, List<? extends Registered>>();
        records.forEach((type, all) -> ordered.put(
                type,
                all.stream()
                        .sorted(Comparator.comparing(
                                (Registered each) -> each.entry().effectiveFrom()))
                        .toList()));
        return new Snapshot(ordered).on(LocalDate.parse(day));
    }

    Progress progress(String day) {
        return ProgressReader.of(on(day), new PointInTime(LocalDate.parse(day), Samples.NOON));
    }
}
