package nl.opvolgmonitor.domain.overview;

import java.util.Arrays;
import java.util.List;

/** What became of deadlines: each of them counts in one result. */
public record DeadlineTally(List<MeasuredDeadline> deadlines) {

    public DeadlineTally {
        deadlines = List.copyOf(deadlines);
    }

    public int counted() {
        return deadlines.size();
    }

    /** Of how many a last day has passed: what the shares are of. */
    public int past() {
        return (int) deadlines.stream()
                .filter(deadline -> deadline.result().isPast())
                .count();
    }

    /** Of every result, also one without any. */
    public List<DeadlineResultCount> results() {
        return Arrays.stream(DeadlineResult.values())
                .map(result -> new DeadlineResultCount(result, count(result)))
                .toList();
    }

    public int count(DeadlineResult result) {
        return (int) deadlines.stream()
                .filter(deadline -> deadline.result() == result)
                .count();
    }
}
