package nl.opvolgmonitor.ui.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.IntStream;

/** Where days stand between two edges of a picture. */
record DayScale(LocalDate first, LocalDate last, double left, double right) {

    private static final int MOST_TICKS = 8;

    double x(LocalDate day) {
        var whole = Math.max(1, ChronoUnit.DAYS.between(first, last));
        var part = ChronoUnit.DAYS.between(first, day) / (double) whole;
        return left + (right - left) * Math.clamp(part, 0, 1);
    }

    /** The first days of years to write below an axis: few enough to read, at even distances. */
    List<LocalDate> years() {
        var from = first.getDayOfYear() == 1 ? first.getYear() : first.getYear() + 1;
        var count = last.getYear() - from + 1;
        var roomy = (int) Math.min(MOST_TICKS, (right - left) / 50);
        var every = Math.max(1, (int) Math.ceil(count / (double) Math.max(1, roomy)));
        return IntStream.iterate(from, year -> year <= last.getYear(), year -> year + every)
                .mapToObj(year -> LocalDate.of(year, 1, 1))
                .toList();
    }
}
