package nl.opvolgmonitor.domain.response;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long an answer has been awaited: whole days from the publication to the day asked for. The benchmark is a setting; the law
 * (BWBR0034176, article 7) gives no term, so being past it is no breach.
 */
public record Awaiting(LocalDate since, long days, int benchmarkDays) {

    /** The benchmark for a publication that names none of its own. */
    public static final int BENCHMARK_DAYS = 92;

    public static Awaiting between(LocalDate published, LocalDate on, int benchmarkDays) {
        return new Awaiting(published, ChronoUnit.DAYS.between(published, on), benchmarkDays);
    }

    public boolean pastBenchmark() {
        return days > benchmarkDays;
    }
}
