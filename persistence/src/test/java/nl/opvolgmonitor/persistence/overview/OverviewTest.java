package nl.opvolgmonitor.persistence.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.CommitmentFilter;
import nl.opvolgmonitor.domain.overview.CommitmentCount;
import nl.opvolgmonitor.domain.overview.CourseStep;
import nl.opvolgmonitor.domain.overview.Overview;
import nl.opvolgmonitor.domain.overview.OverviewPart;
import nl.opvolgmonitor.domain.overview.OverviewRepository;
import nl.opvolgmonitor.domain.overview.RecommendationCount;
import nl.opvolgmonitor.domain.overview.RecommendationCross;
import nl.opvolgmonitor.domain.overview.RecommendationFilter;
import nl.opvolgmonitor.domain.overview.RecommendationSelection;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Transactions;
import nl.opvolgmonitor.persistence.RegisterExtension;
import nl.opvolgmonitor.persistence.TestRegister;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(RegisterExtension.class)
@TestInstance(Lifecycle.PER_CLASS)
class OverviewTest {

    private static final int COUNT = 80;
    private static final List<Function<Overview, List<RecommendationCount>>> PARTS = List.of(
            Overview::byResponse,
            Overview::byImplementation,
            Overview::byAssessment,
            Overview::byMinistry,
            Overview::byTheme,
            Overview::byYear);

    private static final List<Function<Overview, List<RecommendationCross>>> CROSSES = List.of(
            Overview::byResponseAndAssessment,
            Overview::byMinistryAndResponse,
            Overview::byMinistryAndImplementation,
            Overview::byMinistryAndAssessment);

    private final TestRegister register;

    OverviewTest(TestRegister register) {
        this.register = register;
    }

    @BeforeAll
    void publishesManyRecommendations() {
        var many = new ManyRecommendations(register, 28_638);
        register.bean(Transactions.class).inOne(() -> many.publish(COUNT));
    }

    @Test
    void countsEverythingInTheEnd() {
        var overview = overview(register.atTheEnd());

        assertThat(overview.recommendations()).isEqualTo(COUNT);
        assertThat(overview.commitments()).isEqualTo(COUNT / 2);
        assertThat(overview.motions()).isEqualTo(1);
        assertThat(PARTS).allSatisfy(part -> assertThat(part.apply(overview)).hasSizeGreaterThan(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016-12-31", "2018-06-01", "2019-12-31", "2020-12-31"})
    void putsEachRecommendationInOneStateOfEachAxis(LocalDate day) {
        var overview = overview(at(day));

        assertThat(Stream.of(
                                overview.byResponse(),
                                overview.byImplementation(),
                                overview.byAssessment(),
                                overview.byYear())
                        .map(OverviewTest::sum))
                .containsOnly(overview.formalRecommendations());
        assertThat(overview.byTiming().stream().mapToInt(CommitmentCount::count).sum())
                .isEqualTo(overview.commitments());
    }

    @TestFactory
    Stream<DynamicTest> countsWhatTheSelectionLists() {
        return Stream.of("2018-06-01", "2019-12-31", "2020-12-31")
                .map(LocalDate::parse)
                .flatMap(day -> selections(at(day)));
    }

    private Stream<DynamicTest> selections(PointInTime at) {
        var overview = overview(at);
        var recommendations = PARTS.stream()
                .flatMap(part -> part.apply(overview).stream())
                .map(count -> DynamicTest.dynamicTest(
                        at.effective() + " " + count.label(),
                        () -> assertThat(listed(count.filter(), at)).hasSize(count.count())));
        var commitments = overview.byTiming().stream()
                .map(count -> DynamicTest.dynamicTest(
                        at.effective() + " " + count.label(),
                        () -> assertThat(listed(count, at)).hasSize(count.count())));
        return Stream.of(recommendations, commitments, crosses(overview, at)).flatMap(Function.identity());
    }

    private Stream<DynamicTest> crosses(Overview overview, PointInTime at) {
        return CROSSES.stream()
                .flatMap(part -> part.apply(overview).stream())
                .map(cross -> DynamicTest.dynamicTest(
                        at.effective() + " " + cross.row() + " " + cross.column(),
                        () -> assertThat(listed(cross.filter(), at)).hasSize(cross.count())));
    }

    @Test
    void crossesEveryRecommendationThatItCounts() {
        var overview = overview(register.atTheEnd());

        assertThat(crossed(overview.byResponseAndAssessment())).isEqualTo(overview.formalRecommendations());
        assertThat(Stream.of(
                                overview.byMinistryAndResponse(),
                                overview.byMinistryAndImplementation(),
                                overview.byMinistryAndAssessment())
                        .map(OverviewTest::crossed))
                .containsOnly(sum(overview.byMinistry()));
    }

    @Test
    void followsTheCountsThroughTime() {
        var course = register.bean(OverviewRepository.class).course(register.atTheEnd());

        assertThat(course.steps()).hasSizeGreaterThan(20);
        assertThat(course.steps()).isSortedAccordingTo(Comparator.comparing(CourseStep::on));
        assertThat(course.steps()).allSatisfy(step -> {
            var overview = overview(new PointInTime(step.on(), course.at().known()));
            assertThat(step.byResponse()).containsExactlyInAnyOrderElementsOf(overview.byResponse());
            assertThat(step.byImplementation()).containsExactlyInAnyOrderElementsOf(overview.byImplementation());
            assertThat(step.byAssessment()).containsExactlyInAnyOrderElementsOf(overview.byAssessment());
        });
    }

    @Test
    void endsTheCourseOnTheDayAskedFor() {
        var day = LocalDate.of(2018, 6, 1);
        var course = register.bean(OverviewRepository.class).course(at(day));

        assertThat(course.steps())
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.on()).isBeforeOrEqualTo(day));
        assertThat(course.steps().getLast().byResponse())
                .containsExactlyInAnyOrderElementsOf(overview(at(day)).byResponse());
    }

    @Test
    void hasNoCourseBeforeAnythingWasRecorded() {
        var before = new PointInTime(LocalDate.of(2999, 1, 1), Instant.EPOCH);

        assertThat(register.bean(OverviewRepository.class).course(before).steps())
                .isEmpty();
    }

    @Test
    void knowsNothingBeforeItWasRecorded() {
        var overview = overview(new PointInTime(LocalDate.of(2999, 1, 1), Instant.EPOCH));

        assertThat(overview.recommendations()).isZero();
        assertThat(overview.byResponse()).isEmpty();
        assertThat(overview.byTiming()).isEmpty();
    }

    /** A part that is asked for by itself is counted as it is in the whole, and holds what the others then do not. */
    @ParameterizedTest
    @EnumSource(OverviewPart.class)
    void countsOnePartAsItDoesAll(OverviewPart part) throws ReflectiveOperationException {
        var whole = overview(register.atTheEnd());
        var alone = overview(register.atTheEnd(), Set.of(part));
        var component = Overview.class.getMethod(part.component());

        assertThat(component.invoke(alone)).isEqualTo(component.invoke(whole)).isNotIn(0, List.of());
        assertThat(alone).isNotEqualTo(whole);
    }

    @Test
    void namesEveryComponentAsAPart() {
        assertThat(Stream.of(OverviewPart.values()).map(OverviewPart::component))
                .containsExactlyInAnyOrderElementsOf(Stream.of(Overview.class.getRecordComponents())
                        .map(RecordComponent::getName)
                        .filter(name -> !name.equals("at"))
                        .toList());
    }

    private List<Recommendation> listed(RecommendationSelection selection, PointInTime at) {
        return register.lister(Recommendation.class, RecommendationFilter.class)
                .at(at)
                .where(conditions(selection));
    }

    private List<Commitment> listed(CommitmentCount count, PointInTime at) {
        return register.lister(Commitment.class, CommitmentFilter.class)
                .at(at)
                .where("timing", count.filter().timing());
    }

    private static Map<String, Object> conditions(RecommendationSelection selection) {
        var conditions = new HashMap<String, Object>();
        conditions.put("formal", selection.formal());
        conditions.put("ministry", selection.ministry());
        conditions.put("theme", selection.theme());
        conditions.put("year", selection.year());
        conditions.put("response", selection.response());
        conditions.put("implementation", selection.implementation());
        conditions.put("assessment", selection.assessment());
        conditions.values().removeIf(Objects::isNull);
        return conditions;
    }

    private static int crossed(List<RecommendationCross> crosses) {
        return crosses.stream().mapToInt(RecommendationCross::count).sum();
    }

    private static int sum(List<RecommendationCount> counts) {
        return counts.stream().mapToInt(RecommendationCount::count).sum();
    }

    private PointInTime at(LocalDate day) {
        return new PointInTime(day, register.clock().instant());
    }

    private Overview overview(PointInTime at) {
        return overview(at, EnumSet.allOf(OverviewPart.class));
    }

    private Overview overview(PointInTime at, Set<OverviewPart> parts) {
        return register.bean(OverviewRepository.class).overview(at, parts);
    }
}
