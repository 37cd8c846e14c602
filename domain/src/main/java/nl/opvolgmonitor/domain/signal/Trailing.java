package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Since when something holds without a break, when it can only have changed on some days. */
final class Trailing {

    private Trailing() {}

    /** The first of the days from which it holds on every later one; {@code today} when it does not even hold on the last. */
    static LocalDate first(Stream<LocalDate> days, Predicate<LocalDate> holds, LocalDate today) {
        List<LocalDate> latestFirst = days.distinct()
                .sorted(Comparator.reverseOrder())
                .takeWhile(holds)
                .toList();
        return latestFirst.isEmpty() ? today : latestFirst.getLast();
    }
}
