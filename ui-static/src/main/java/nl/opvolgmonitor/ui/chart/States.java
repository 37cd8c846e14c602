package nl.opvolgmonitor.ui.chart;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

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
}
