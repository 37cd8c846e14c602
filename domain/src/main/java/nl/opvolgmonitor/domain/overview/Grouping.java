package nl.opvolgmonitor.domain.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import nl.opvolgmonitor.domain.signal.Snapshot;

/** What the groups are made of: the recommendations on each of the days that count, and on the last of these how long answers took and what became of deadlines. */
record Grouping(SortedMap<LocalDate, List<Asked>> days, Snapshot register, List<Promised> promises) {

    ProgressGroup group(String label, RecommendationSelection filter) {
        var steps = days.entrySet().stream()
                .map(day -> step(day.getKey(), day.getValue(), filter))
                .toList();
        var asked = asked().stream()
                .filter(each -> isIn(filter, each))
                .map(each -> AnswerTime.of(each.recommendation(), register));
        return new ProgressGroup(
                label, filter, steps, new AnswerTimes(asked.toList()), tally(filter, false), tally(filter, true));
    }

    /** On the day asked for. */
    List<Asked> asked() {
        return days.lastEntry().getValue();
    }

    private DeadlineTally tally(RecommendationSelection filter, boolean plan) {
        return new DeadlineTally(promises.stream()
                .filter(each -> each.plan() == plan && isIn(filter, each))
                .map(Promised::deadline)
                .toList());
    }

    private static boolean isIn(RecommendationSelection filter, Asked asked) {
        return (filter.ministry() == null || asked.ministries().contains(filter.ministry()))
                && (filter.theme() == null || asked.recommendation().themes().contains(filter.theme()))
                && (filter.year() == null || filter.year() == asked.year());
    }

    private static boolean isIn(RecommendationSelection filter, Promised promise) {
        return (filter.ministry() == null || promise.ministries().contains(filter.ministry()))
                && (filter.theme() == null || promise.themes().contains(filter.theme()))
                && (filter.year() == null || filter.year() == promise.year());
    }

    private static CourseStep step(LocalDate day, List<Asked> asked, RecommendationSelection filter) {
        var chosen = asked.stream().filter(each -> isIn(filter, each)).toList();
        return new CourseStep(
                day,
                counts(CourseSeries.RESPONSE, chosen, filter),
                counts(CourseSeries.IMPLEMENTATION, chosen, filter),
                counts(CourseSeries.ASSESSMENT, chosen, filter));
    }

    private static List<RecommendationCount> counts(
            CourseSeries series, List<Asked> asked, RecommendationSelection filter) {
        return series.states().stream()
                .map(state -> new RecommendationCount(
                        state.name(),
                        count(asked, series, state),
                        series.selection(state.name()).within(filter)))
                .filter(count -> count.count() > 0)
                .toList();
    }

    private static int count(List<Asked> asked, CourseSeries series, Enum<?> state) {
        return (int) asked.stream().filter(each -> each.state(series) == state).count();
    }
}
