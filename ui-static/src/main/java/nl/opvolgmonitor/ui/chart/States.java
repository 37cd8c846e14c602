package nl.opvolgmonitor.ui.chart;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** States of one series in the order in which the register tells them apart. */
final class States {

    private States() {}

    /** Each of these once. */
    static List<Enum<?>> inOrder(Collection<? extends Enum<?>> states) {
        return states.stream()
                .findFirst()
                .map(first -> Arrays.<Enum<?>>stream(first.getDeclaringClass().getEnumConstants())
                        .filter(states::contains)
                        .toList())
                .orElse(List.of());
    }

    /** How each of these is filled; of two with one tone the later one is pale, so that they differ. */
    static Map<Enum<?>, String> styles(List<Enum<?>> states) {
        var used = EnumSet.noneOf(Tone.class);
        var styles = new HashMap<Enum<?>, String>();
        for (var state : states) {
            var tone = Tone.of(state);
            styles.put(state, used.add(tone) ? tone.style() : tone.style() + " pale");
        }
        return styles;
    }
}
