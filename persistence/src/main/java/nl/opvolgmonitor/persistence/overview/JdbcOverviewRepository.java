package nl.opvolgmonitor.persistence.overview;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.opvolgmonitor.domain.assessment.AssessmentState;
import nl.opvolgmonitor.domain.commitment.TimingState;
import nl.opvolgmonitor.domain.implementation.ImplementationState;
import nl.opvolgmonitor.domain.overview.CommitmentCount;
import nl.opvolgmonitor.domain.overview.CommitmentSelection;
import nl.opvolgmonitor.domain.overview.Course;
import nl.opvolgmonitor.domain.overview.MinistryResponseTime;
import nl.opvolgmonitor.domain.overview.Overview;
import nl.opvolgmonitor.domain.overview.OverviewPart;
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
    public Overview overview(PointInTime at, Set<OverviewPart> parts) {
        var rows = parts.isEmpty() ? List.<CountRow>of() : rows(at, parts);
        return new Overview(
                at,
                total(rows, OverviewPart.RECOMMENDATIONS),
                total(rows, OverviewPart.FORMAL_RECOMMENDATIONS),
                total(rows, OverviewPart.COMMITMENTS),
                total(rows, OverviewPart.MOTIONS),
                counts(rows, OverviewPart.RESPONSE, JdbcOverviewRepository::ofResponse),
                counts(rows, OverviewPart.IMPLEMENTATION, JdbcOverviewRepository::ofImplementation),
                counts(rows, OverviewPart.ASSESSMENT, JdbcOverviewRepository::ofAssessment),
                counts(rows, OverviewPart.MINISTRY, value -> RecommendationSelection.ofMinistry(new Key(value))),
                counts(rows, OverviewPart.THEME, RecommendationSelection::ofTheme),
                counts(rows, OverviewPart.YEAR, value -> RecommendationSelection.ofYear(Integer.parseInt(value))),
                timings(rows),
                crosses(
                        part(rows, OverviewPart.RESPONSE_AND_ASSESSMENT),
                        row -> RecommendationSelection.ofBoth(
                                ResponseState.valueOf(row.value()), AssessmentState.valueOf(row.also()))),
                ofMinistries(rows, OverviewPart.MINISTRY_AND_RESPONSE, JdbcOverviewRepository::ofResponse),
                ofMinistries(rows, OverviewPart.MINISTRY_AND_IMPLEMENTATION, JdbcOverviewRepository::ofImplementation),
                ofMinistries(rows, OverviewPart.MINISTRY_AND_ASSESSMENT, JdbcOverviewRepository::ofAssessment),
                times(part(rows, OverviewPart.RESPONSE_TIME)));
    }

    private List<CountRow> rows(PointInTime at, Set<OverviewPart> parts) {
        return doors.reading()
                .withHandle(handle -> AsOf.bind(handle.createQuery(OverviewSql.counting(parts)), at)
                        .map(ConstructorMapper.of(CountRow.class))
                        .list());
    }

    private static RecommendationSelection ofResponse(String state) {
        return RecommendationSelection.ofResponse(ResponseState.valueOf(state));
    }

    private static RecommendationSelection ofImplementation(String state) {
        return RecommendationSelection.ofImplementation(ImplementationState.valueOf(state));
    }

    private static RecommendationSelection ofAssessment(String state) {
        return RecommendationSelection.ofAssessment(AssessmentState.valueOf(state));
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
            List<CountRow> rows, OverviewPart part, Function<String, RecommendationSelection> state) {
        return crosses(part(rows, part), row -> state.apply(row.also()).of(new Key(row.value())));
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

    private static int total(List<CountRow> rows, OverviewPart part) {
        return part(rows, part).stream().mapToInt(CountRow::count).sum();
    }

    private static List<RecommendationCount> counts(
            List<CountRow> rows, OverviewPart part, Function<String, RecommendationSelection> filter) {
        return part(rows, part).stream()
                .map(row -> new RecommendationCount(row.label(), row.count(), filter.apply(row.value())))
                .toList();
    }

    private static List<CommitmentCount> timings(List<CountRow> rows) {
        return part(rows, OverviewPart.TIMING).stream()
                .map(row -> new CommitmentCount(
                        row.label(), row.count(), new CommitmentSelection(List.of(TimingState.valueOf(row.value())))))
                .toList();
    }

    private static List<CountRow> part(List<CountRow> rows, OverviewPart part) {
        return rows.stream().filter(row -> row.part() == part).toList();
    }
}
