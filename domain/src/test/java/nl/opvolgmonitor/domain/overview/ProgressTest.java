package nl.opvolgmonitor.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.opvolgmonitor.domain.assessment.Assessment;
import nl.opvolgmonitor.domain.assessment.Judgement;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationType;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.recommendation.RecommendationForm;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Relation;
import nl.opvolgmonitor.domain.register.RelationType;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.response.ResponseType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {

    private static final String MINISTRY = "mnre1058";

    private final InventedRegister register = new InventedRegister()
            .with(Samples.bare(Report.class), "monitor", "2020-10-16")
            .with(asked(1), "monitor/1", "2020-10-16")
            .with(asked(2), "monitor/2", "2020-10-16");

    @Test
    void looksAtTheLastDayOfEachYearSinceTheFirstRecommendationAndAtTheDayItself() {
        assertThat(register.progress("2022-03-01").all().steps().stream().map(CourseStep::on))
                .containsExactly(
                        LocalDate.parse("2020-12-31"), LocalDate.parse("2021-12-31"), LocalDate.parse("2022-03-01"));
        assertThat(register.progress("2021-12-31").all().steps()).hasSize(2);
        assertThat(register.progress("2010-01-01").all().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.byResponse()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2020-12-31, 1", "2021-01-01, 2"})
    void countsAnAnswerInTheYearInWhichItsLastDayFalls(String answered, int waiting) {
        register.with(answer("monitor/1"), "brief/1", answered);

        assertThat(register.progress("2022-03-01").all().steps().getFirst().byResponse())
                .filteredOn(count -> count.label().equals("AWAITING"))
                .extracting(RecommendationCount::count)
                .containsExactly(waiting);
    }

    @Test
    void neverTakesOneSeriesFromAnother() {
        register.with(
                Samples.bare(Assessment.class)
                        .with("recommendation", new Key("monitor/1"))
                        .with("judgement", Judgement.FOLLOWED_UP),
                "oordeel",
                "2021-05-01");
        var last = register.progress("2022-03-01").all().steps().getLast();

        assertThat(last.byAssessment()).extracting(RecommendationCount::label).containsExactly("NONE", "FOLLOWED_UP");
        assertThat(last.byResponse()).extracting(RecommendationCount::label).containsExactly("AWAITING");
        assertThat(last.byImplementation())
                .extracting(RecommendationCount::label)
                .containsExactly("NONE");
    }

    @Test
    void leavesOutWhatIsNotNumbered() {
        register.with(Samples.bare(Recommendation.class), "monitor/pleidooi", "2020-10-16");

        assertThat(register.progress("2022-03-01").all().answers().counted()).isEqualTo(2);
    }

    @Test
    void takesTheMiddleOfAnOddNumberAndTheLowerMiddleOfAnEvenOne() {
        assertThat(times(40, 10, 90).medianDays()).isEqualTo(40);
        assertThat(times(40, 10, 90, 20).medianDays()).isEqualTo(20);
        assertThat(times().medianDays()).isNull();
    }

    @Test
    void countsThoseThatWaitApartFromThoseThatWereAnswered() {
        register.with(answer("monitor/1"), "brief/1", "2021-01-11")
                .with(answer("monitor/2").with("certainty", Certainty.CANDIDATE), "brief/2", "2020-10-20");
        var times = register.progress("2021-02-01").all().answers();

        assertThat(times.answered()).isEqualTo(1);
        assertThat(times.waiting()).isEqualTo(1);
        assertThat(times.medianDays()).isEqualTo(87);
    }

    @Test
    void doesNotGuessTheDaysOfAnAnswerThatNothingDates() {
        var undated = answer("monitor/1")
                .of(new Entry(new Key("brief/1"), 1, null, LocalDate.parse("2021-01-11"), Samples.NOON));
        var times = register.with(undated).progress("2022-01-01").all().answers();

        assertThat(times.undated()).isEqualTo(1);
        assertThat(times.waiting()).isEqualTo(1);
        assertThat(times.medianDays()).isNull();
    }

    @Test
    void takesTheFirstOfSeveralAnswers() {
        register.with(answer("monitor/1"), "brief/1", "2020-10-26").with(answer("monitor/1"), "brief/2", "2021-10-26");

        assertThat(register.progress("2022-01-01").all().answers().medianDays()).isEqualTo(10);
    }

    @Test
    void countsForAMinistryFromTheDayOnWhichOneOfItsOfficesAnswered() {
        register.with(ministry(), MINISTRY, "1900-01-01")
                .with(Samples.bare(Office.class).with("organisation", new Key("dienst")), "minister", "1900-01-01")
                .with(
                        Samples.bare(Organisation.class)
                                .with("type", OrganisationType.AGENCY)
                                .with("partOf", new Key(MINISTRY)),
                        "dienst",
                        "1900-01-01")
                .with(
                        answer("monitor/1").with("links", List.of(Link.to(Role.OFFICE, new Key("minister")))),
                        "brief/1",
                        "2021-01-11");
        var group = register.progress("2021-12-31").byMinistry().getFirst();

        assertThat(group.filter().ministry()).isEqualTo(new Key(MINISTRY));
        assertThat(group.steps().getFirst().byResponse()).isEmpty();
        assertThat(group.steps().getLast().byResponse()).singleElement().satisfies(count -> {
            assertThat(count.count()).isEqualTo(1);
            assertThat(count.filter().ministry()).isEqualTo(new Key(MINISTRY));
        });
        assertThat(group.answers().counted()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"CONFIRMED, 2", "CANDIDATE, 1"})
    void countsForTheMinistryThatReplacedAnotherOnlyWhenThatIsMoreThanAGuess(Certainty certainty, int ministries) {
        register.with(ministry(), MINISTRY, "1900-01-01")
                .with(ministry(), "mnre0001", "1900-01-01")
                .with(
                        Samples.bare(Relation.class)
                                .with("type", RelationType.REPLACES)
                                .with("fromKey", new Key(MINISTRY))
                                .with("toKey", new Key("mnre0001"))
                                .with("certainty", certainty)
                                .with("reason", "zo staat het er"),
                        "opvolging",
                        "2015-01-01")
                .with(
                        asked(3).with("links", List.of(Link.to(Role.ADDRESSEE, new Key(MINISTRY)))),
                        "monitor/3",
                        "2020-10-16");

        assertThat(register.progress("2021-01-01").byMinistry()).hasSize(ministries);
    }

    @Test
    void findsAGroupByItsSelection() {
        var progress = register.progress("2021-01-01");

        assertThat(progress.group(RecommendationSelection.ofTheme("ONLINE")))
                .contains(progress.byTheme().getFirst());
        assertThat(progress.group(RecommendationSelection.ofYear(2020))).isPresent();
        assertThat(progress.group(RecommendationSelection.ofYear(1999))).isEmpty();
    }

    private static AnswerTimes times(int... days) {
        return new AnswerTimes(Arrays.stream(days)
                .mapToObj(each -> new AnswerTime(new Key("monitor/" + each), AnswerResult.ANSWERED, each))
                .toList());
    }

    private static Draft<Organisation> ministry() {
        return Samples.bare(Organisation.class).with("type", OrganisationType.MINISTRY);
    }

    private static Draft<Recommendation> asked(int number) {
        return Samples.bare(Recommendation.class)
                .with("form", RecommendationForm.NUMBERED)
                .with("formal", true)
                .with("number", number)
                .with("themes", List.of("ONLINE"))
                .with("publishedIn", new Key("monitor"));
    }

    private static Draft<Response> answer(String recommendation) {
        return Samples.bare(Response.class)
                .with("recommendation", new Key(recommendation))
                .with("type", ResponseType.ACCEPTED)
                .with("certainty", Certainty.CONFIRMED);
    }
}
