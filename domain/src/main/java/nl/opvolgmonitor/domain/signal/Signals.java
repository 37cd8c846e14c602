package nl.opvolgmonitor.domain.signal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;

/** The signals of the register as of a point in time, from the facts that can be seen by whoever asks. */
public final class Signals {

    private final SignalReader reader;
    private final SignalSettingsLog settings;
    private final Mutings mutings;

    public Signals(SignalReader reader, SignalSettingsLog settings, Mutings mutings) {
        this.reader = reader;
        this.settings = settings;
        this.mutings = mutings;
    }

    /** Of every record, in the order of {@link Signal#ORDER}; one statement for each kind of record. */
    public List<Signal> all(PointInTime at) {
        return found(reader.everything(at), at);
    }

    /** Of these records only, in the same order; the register is not read as a whole. */
    public List<Signal> of(Set<Key> records, PointInTime at) {
        return found(reader.around(records, at), at).stream()
                .filter(signal -> records.contains(signal.record()))
                .toList();
    }

    private List<Signal> found(Snapshot register, PointInTime at) {
        var muted = muted(at);
        return SignalRules.signals(register, at.effective(), settings.at(at)).stream()
                .map(signal -> signal.with(muted.get(signal.id())))
                .toList();
    }

    private Map<String, SignalMuting> muted(PointInTime at) {
        return mutings.at(at).stream().collect(Collectors.toMap(SignalMuting::id, Function.identity()));
    }
}
