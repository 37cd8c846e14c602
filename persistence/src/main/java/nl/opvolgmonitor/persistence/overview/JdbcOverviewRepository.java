package nl.opvolgmonitor.persistence.overview;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.overview.CommitmentCount;
import nl.opvolgmonitor.domain.overview.CommitmentSelection;
import nl.opvolgmonitor.domain.overview.Course;
import nl.opvolgmonitor.domain.overview.MinistryResponseTime;
import nl.opvolgmonitor.domain.overview.Overview;
import nl.opvolgmonitor.domain.overview.OverviewRepository;
import nl.opvolgmonitor.domain.overview.RecommendationCount;
import nl.opvolgmonitor.domain.overview.RecommendationCross;
import nl.opvolgmonitor.domain.overview.RecommendationSelection;
import nl.opvolgmonitor.domain.overview.Turn;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.response.ResponseState;
import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Doors;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Counts the register in one statement, and follows it through time in another. */
@Singleton
final class JdbcOverviewRepository implements OverviewRepository {

    private final Doors doors;

    JdbcOverviewRepository(Doors doors) {
        this.doors = doors;
    }

    @Override
    public Overview overview(PointInTime at) {
        var rows = doors.reading()
                .withHandle(handle -> AsOf.bind(handle.createQuery(OverviewSql.COUNTS), at)
                        .map(ConstructorMapper.of(CountRow.class))
                        .list());
        return new Overview(
                at,
                total(rows, "RECOMMENDATION"),
                total(rows, "FORMAL"),
                total(rows, "COMMITMENT"),
                total(rows, "MOTION"),
                counts(rows, "RESPONSE", value -> RecommendationSelection.ofResponse(ResponseState.valueOf(value))),
                counts(
                        rows,
                        "IMPLEMENTATION",
                        value -> RecommendationSelection.ofImplementation(ImplementationState.valueOf(value))),
                counts(
                        rows,
                        "ASSESSMENT",
                        value -> RecommendationSelection.ofAssessment(AssessmentState.valueOf(value))),
                counts(rows, "MINISTRY", value -> RecommendationSelection.ofMinistry(new Key(value))),
                counts(rows, "THEME", RecommendationSelection::ofTheme),
                counts(rows, "YEAR", value -> RecommendationSelection.ofYear(Integer.parseInt(value))),
                timings(rows),
                crosses(
                        part(rows, "BOTH"),
                        row -> RecommendationSelection.ofBoth(
                                ResponseState.valueOf(row.value()), AssessmentState.valueOf(row.also()))),
                ofMinistries(
                        part(rows, "MINISTRY_RESPONSE"),
                        state -> RecommendationSelection.ofResponse(ResponseState.valueOf(state))),
                ofMinistries(
                        part(rows, "MINISTRY_IMPLEMENTATION"),
                        state -> RecommendationSelection.ofImplementation(ImplementationState.valueOf(state))),
                ofMinistries(
                        part(rows, "MINISTRY_ASSESSMENT"),
                        state -> RecommendationSelection.ofAssessment(AssessmentState.valueOf(state))),
                times(part(rows, "DAYS")));
    }

    @Override
    public Course course(PointInTime at) {
        return Course.of(
                at,
                doors.reading()
                        .withHandle(handle -> AsOf.bind(handle.createQuery(CourseSql.TURNS), at)
                                .map(ConstructorMapper.of(Turn.class))
                                .list()));
    }

    private static List<RecommendationCross> ofMinistries(
            List<CountRow> rows, Function<String, RecommendationSelection> state) {
        return crosses(rows, row -> state.apply(row.also()).of(new Key(row.value())));
    }

    private static List<RecommendationCross> crosses(
            List<CountRow> rows, Function<CountRow, RecommendationSelection> filter) {
        return rows.stream()
                .map(row -> new RecommendationCross(row.label(), row.also(), row.count(), filter.apply(row)))
                .toList();
    }

    private static List<MinistryResponseTime> times(List<CountRow> rows) {
        return rows.stream()
                .map(row -> new MinistryResponseTime(
                        new Key(row.value()), row.label(), row.count(), Integer.parseInt(row.also())))
                .toList();
    }

    private static int total(List<CountRow> rows, String label) {
        return part(rows, "TOTAL").stream()
                .filter(row -> row.label().equals(label))
                .mapToInt(CountRow::count)
                .sum();
    }

    private static List<RecommendationCount> counts(
            List<CountRow> rows, String part, Function<String, RecommendationSelection> filter) {
        return part(rows, part).stream()
                .map(row -> new RecommendationCount(row.label(), row.count(), filter.apply(row.value())))
                .toList();
    }

    private static List<CommitmentCount> timings(List<CountRow> rows) {
        return part(rows, "TIMING").stream()
                .map(row -> new CommitmentCount(
                        row.label(), row.count(), new CommitmentSelection(List.of(TimingState.valueOf(row.value())))))
                .toList();
    }

    private static List<CountRow> part(List<CountRow> rows, String part) {
        return rows.stream().filter(row -> row.part().equals(part)).toList();
    }
}
