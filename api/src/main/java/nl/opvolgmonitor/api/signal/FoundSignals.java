package nl.opvolgmonitor.api.signal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Listed;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.domain.register.Places;
import nl.opvolgmonitor.domain.register.Places.Place;
import nl.opvolgmonitor.domain.signal.Signal;
import nl.opvolgmonitor.domain.signal.SignalCount;
import nl.opvolgmonitor.domain.signal.SignalFilter;

/** What was found by all conditions of a filter but the one on the rule: its counts, and the pages of what that one lets through. */
record FoundSignals(List<Signal> found, SignalFilter filter) {

    List<Signal> chosen() {
        return found.stream().filter(filter::letsRuleOf).toList();
    }

    Page<Signal> page(PageRequest request) {
        var byCursor = chosen().stream().collect(Collectors.toMap(FoundSignals::cursor, Function.identity()));
        var places = places().after(request.after(), request.first() + 1);
        var shown = places.stream()
                .limit(request.first())
                .map(place -> listed(byCursor, place))
                .toList();
        return new Page<>(shown, places.size() > request.first());
    }

    private Places places() {
        return new Places(chosen().stream()
                .map(signal -> new Place(signal.record(), cursor(signal)))
                .toList());
    }

    private static Listed<Signal> listed(Map<String, Signal> byCursor, Place place) {
        return new Listed<>(Objects.requireNonNull(byCursor.get(place.cursor())), place.cursor());
    }

    private static String cursor(Signal signal) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(signal.id().getBytes(StandardCharsets.UTF_8));
    }

    List<SignalCount> byRule() {
        var counts = new TreeMap<Integer, SignalCount>();
        found.forEach(signal ->
                counts.merge(signal.rule().number(), new SignalCount(signal.rule(), 1), FoundSignals::together));
        return List.copyOf(counts.values());
    }

    private static SignalCount together(SignalCount one, SignalCount other) {
        return new SignalCount(one.rule(), one.count() + other.count());
    }

    /** The signals of each record. */
    static Map<Key, List<Signal>> byRecord(List<Signal> found) {
        return found.stream().collect(Collectors.groupingBy(Signal::record));
    }
}
