package nl.opvolgmonitor.domain.overview;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** How long answers took, with those that still wait: every recommendation counts in one result. */
public record AnswerTimes(List<AnswerTime> recommendations) {

    public AnswerTimes {
        recommendations = List.copyOf(recommendations);
    }

    public int counted() {
        return recommendations.size();
    }

    public int answered() {
        return count(AnswerResult.ANSWERED);
    }

    public int undated() {
        return count(AnswerResult.UNDATED);
    }

    public int waiting() {
        return count(AnswerResult.WAITING);
    }

    private int count(AnswerResult result) {
        return (int)
                recommendations.stream().filter(each -> each.result() == result).count();
    }

    /** The days that lie in the middle; of an even number the lower of both, so that it is always a number that occurs; null of none. */
    public @Nullable Integer medianDays() {
        var days = recommendations.stream()
                .map(AnswerTime::days)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return days.isEmpty() ? null : days.get((days.size() - 1) / 2);
    }
}
