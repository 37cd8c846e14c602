package nl.opvolgmonitor.api.staff;

import java.util.List;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.register.Key;

/**
 * What came of a decision: the proposals of a reading it was about, by their place, and the versions of records it led to.
 *
 * @param asked the keys of all proposals that the request named
 */
record Decided(Key reading, List<Integer> sequences, List<Affected> records, List<String> asked) {

    /** The proposals leave a trace as {@code lezing/…/12}, the records as themselves. */
    List<Affected> affected() {
        var proposals = sequences.stream().map(place -> new Affected(reading.child(place.toString()), 1));
        return Stream.concat(proposals, records.stream()).toList();
    }

    /** What {@link #affected()} wrote. */
    static Decided again(Key reading, List<Affected> affected, List<String> asked) {
        var prefix = reading.value() + "/";
        var sequences = affected.stream()
                .map(each -> each.record().value())
                .filter(key -> key.startsWith(prefix))
                .map(key -> Integer.valueOf(key.substring(prefix.length())))
                .toList();
        return new Decided(
                reading,
                sequences,
                affected.stream()
                        .filter(each -> !each.record().value().startsWith(prefix))
                        .toList(),
                asked);
    }
}
