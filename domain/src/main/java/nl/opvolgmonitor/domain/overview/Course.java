package nl.opvolgmonitor.domain.overview;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.PointInTime;

/** How the numbered recommendations came to stand where they stand: a step for each day on which a count changed, oldest first. */
public record Course(PointInTime at, List<CourseStep> steps) {

    /** Of a register with more days of change than this the last days of months are told, or of quarters, or of years. */
    public static final int MOST_STEPS = 200;

    private static final List<UnaryOperator<LocalDate>> COARSER = List.of(
            day -> day,
            day -> day.with(TemporalAdjusters.lastDayOfMonth()),
            Course::endOfQuarter,
            day -> day.with(TemporalAdjusters.lastDayOfYear()));

    public Course {
        steps = List.copyOf(steps);
    }

    /** The course that these turns make; none of them is after the day asked for. */
    public static Course of(PointInTime at, List<Turn> turns) {
        var days = days(at.effective(), turns);
        var standing = new EnumMap<CourseSeries, Map<String, Integer>>(CourseSeries.class);
        var waiting = turns.stream().sorted(Comparator.comparing(Turn::day)).iterator();
        var next = waiting.hasNext() ? waiting.next() : null;
        var steps = new ArrayList<CourseStep>();
        for (var day : days) {
            while (next != null && !next.day().isAfter(day)) {
                turn(standing, next);
                next = waiting.hasNext() ? waiting.next() : null;
            }
            steps.add(step(day, standing));
        }
        return new Course(at, steps);
    }

    /** The last of several days that a coarser measure takes together is the day asked for when that comes first. */
    private static List<LocalDate> days(LocalDate last, List<Turn> turns) {
        return COARSER.stream()
                .map(measure -> measured(last, turns, measure))
                .filter(days -> days.size() <= MOST_STEPS)
                .findFirst()
                .orElseGet(() -> measured(last, turns, COARSER.getLast()));
    }

    private static List<LocalDate> measured(LocalDate last, List<Turn> turns, UnaryOperator<LocalDate> measure) {
        var days = new TreeSet<LocalDate>();
        turns.forEach(turn -> days.add(earlier(measure.apply(turn.day()), last)));
        return List.copyOf(days);
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate endOfQuarter(LocalDate day) {
        var lastMonth = (day.getMonthValue() + 2) / 3 * 3;
        return day.withDayOfMonth(1).withMonth(lastMonth).with(TemporalAdjusters.lastDayOfMonth());
    }

    private static void turn(Map<CourseSeries, Map<String, Integer>> standing, Turn turn) {
        standing.computeIfAbsent(turn.series(), series -> new TreeMap<>())
                .merge(turn.state(), turn.change(), Integer::sum);
    }

    private static CourseStep step(LocalDate day, Map<CourseSeries, Map<String, Integer>> standing) {
        return new CourseStep(
                day,
                counts(CourseSeries.RESPONSE, standing),
                counts(CourseSeries.IMPLEMENTATION, standing),
                counts(CourseSeries.ASSESSMENT, standing));
    }

    private static List<RecommendationCount> counts(
            CourseSeries series, Map<CourseSeries, Map<String, Integer>> standing) {
        return Stream.ofNullable(standing.get(series))
                .flatMap(counts -> counts.entrySet().stream())
                .filter(count -> count.getValue() > 0)
                .map(count ->
                        new RecommendationCount(count.getKey(), count.getValue(), series.selection(count.getKey())))
                .toList();
    }
}
