package nl.opvolgmonitor.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import nl.opvolgmonitor.domain.register.PointInTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CourseTest {

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 15);

    @Test
    void standsStillBetweenTheDaysOnWhichACountChanges() {
        var course = course(
                LocalDate.of(2021, 6, 1),
                List.of(
                        turn("2020-10-16", "AWAITING", 3),
                        turn("2021-01-11", "AWAITING", -3),
                        turn("2021-01-11", "ACCEPTED", 3)));

        assertThat(course.steps().stream().map(CourseStep::on))
                .containsExactly(LocalDate.of(2020, 10, 16), LocalDate.of(2021, 1, 11));
        assertThat(course.steps().getLast().byResponse())
                .singleElement()
                .isEqualTo(new RecommendationCount(
                        "ACCEPTED",
                        3,
                        RecommendationSelection.ofResponse(nl.opvolgmonitor.domain.response.ResponseState.ACCEPTED)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 31})
    void tellsAtMostTwoHundredSteps(int daysApart) {
        var turns = IntStream.range(0, 700)
                .mapToObj(place ->
                        new Turn(CourseSeries.RESPONSE, FIRST.plusDays((long) place * daysApart), "AWAITING", 1))
                .toList();
        var course = course(FIRST.plusDays(800L * daysApart), turns);

        assertThat(course.steps()).hasSizeLessThanOrEqualTo(Course.MOST_STEPS);
        assertThat(course.steps().getLast().byResponse())
                .singleElement()
                .extracting(RecommendationCount::count)
                .isEqualTo(700);
    }

    @Test
    void endsNoLaterThanTheDayAskedForHoweverCoarse() {
        var last = FIRST.plusDays(400);
        var turns = IntStream.rangeClosed(0, 400)
                .mapToObj(place -> new Turn(CourseSeries.RESPONSE, FIRST.plusDays(place), "AWAITING", 1))
                .toList();

        assertThat(course(last, turns).steps().getLast().on()).isEqualTo(last);
    }

    private static Turn turn(String day, String state, int change) {
        return new Turn(CourseSeries.RESPONSE, LocalDate.parse(day), state, change);
    }

    private static Course course(LocalDate day, List<Turn> turns) {
        return Course.of(new PointInTime(day, Instant.parse("2026-01-01T00:00:00Z")), turns);
    }
}
