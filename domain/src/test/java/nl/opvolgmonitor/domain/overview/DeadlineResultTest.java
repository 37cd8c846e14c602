package nl.opvolgmonitor.domain.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.FailureReason;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.motion.Decision;
import nl.opvolgmonitor.domain.motion.ExecutionStatus;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.motion.MotionDecision;
import nl.opvolgmonitor.domain.motion.MotionExecution;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.report.PlanAction;
import nl.opvolgmonitor.domain.report.PlanItem;
import nl.opvolgmonitor.domain.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** In which one result a deadline counts. The promise is of 11 January 2021, its first last day 8 July 2021. */
class DeadlineResultTest {

    private static final Key PROMISE = new Key("brief/m1");

    private final InventedRegister register = new InventedRegister()
            .with(Samples.bare(Commitment.class), "brief/m1", "2021-01-11")
            .with(until("2021-07-08"), "brief/m1/termijn-1", "2021-01-11");

    @ParameterizedTest
    @CsvSource({"2021-07-07, RUNNING", "2021-07-08, RUNNING", "2021-07-09, SILENT"})
    void runsToTheEndOfTheLastDayAndIsSilentFromTheNext(String day, DeadlineResult result) {
        assertThat(on(day)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"2021-07-08, MET", "2021-07-09, MET_LATE"})
    void isMetOnTheLastDayAndLateTheDayAfter(String done, DeadlineResult result) {
        register.with(fulfilled(FulfilmentStatus.FULFILLED), "stand", done);

        assertThat(on("2022-01-01")).isEqualTo(result);
    }

    @Test
    void isSilentUntilTheDayOfTheProofEvenWhenThatIsKnownNow() {
        register.with(fulfilled(FulfilmentStatus.FULFILLED), "stand", "2021-09-01");

        assertThat(on("2021-08-31")).isEqualTo(DeadlineResult.SILENT);
        assertThat(on("2021-09-01")).isEqualTo(DeadlineResult.MET_LATE);
    }

    @Test
    void takesWhatIsPartlyDoneForNewsAndNotForDone() {
        register.with(fulfilled(FulfilmentStatus.PARTLY_FULFILLED), "stand", "2021-07-01");

        assertThat(on("2021-07-09")).isEqualTo(DeadlineResult.REPORTED);
    }

    @Test
    void takesADoneThatWasTakenBackForNews() {
        register.with(fulfilled(FulfilmentStatus.FULFILLED), "stand-1", "2021-07-01")
                .with(fulfilled(FulfilmentStatus.PARTLY_FULFILLED), "stand-2", "2021-07-05");

        assertThat(on("2021-07-09")).isEqualTo(DeadlineResult.REPORTED);
    }

    @ParameterizedTest
    @CsvSource({"2021-01-11, SILENT", "2021-01-12, REPORTED"})
    void takesWhatThePromiseSaysOfItselfForNoNews(String day, DeadlineResult result) {
        register.with(fulfilled(FulfilmentStatus.OPEN), "stand", day);

        assertThat(on("2022-01-01")).isEqualTo(result);
    }

    @Test
    void takesAReportOfTheCabinetForNews() {
        register.with(Samples.bare(ImplementationReport.class).with("about", PROMISE), "voortgang", "2021-12-31");

        assertThat(on("2021-12-30")).isEqualTo(DeadlineResult.SILENT);
        assertThat(on("2021-12-31")).isEqualTo(DeadlineResult.REPORTED);
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_FULFILLED", "REPLACED", "LAPSED"})
    void takesThatItEndedForNewsWheneverThatWasSaid(FulfilmentStatus status) {
        register.with(fulfilled(status).with("reason", FailureReason.EXECUTOR_UNABLE), "eind", "2021-01-11");

        assertThat(on("2022-01-01")).isEqualTo(DeadlineResult.REPORTED);
    }

    @ParameterizedTest
    @CsvSource({"2021-05-01", "2021-09-01"})
    void isShiftedWhetherThatWasSaidBeforeOrAfterTheFirstLastDay(String said) {
        register.with(until("2021-12-31"), "brief/m1/termijn-2", said);

        assertThat(on("2021-07-08")).isEqualTo(DeadlineResult.RUNNING);
        assertThat(on("2021-12-31")).isEqualTo(DeadlineResult.SHIFTED);
        assertThat(on("2022-01-01")).isEqualTo(DeadlineResult.SILENT);
    }

    @ParameterizedTest
    @CsvSource({"2021-07-08, MET", "2021-12-31, SHIFTED", "2022-01-01, MET_LATE"})
    void isMeasuredAgainstBothLastDaysOnceDone(String done, DeadlineResult result) {
        register.with(until("2021-12-31"), "brief/m1/termijn-2", "2021-05-01")
                .with(fulfilled(FulfilmentStatus.FULFILLED), "stand", done);

        assertThat(on("2022-06-01")).isEqualTo(result);
    }

    @Test
    void isShiftedWhenTheLastDayWasGivenUpAfterItPassed() {
        register.with(Samples.bare(Deadline.class).with("subject", PROMISE), "brief/m1/termijn-2", "2021-09-01");

        assertThat(on("2021-08-31")).isEqualTo(DeadlineResult.SILENT);
        assertThat(on("2021-09-01")).isEqualTo(DeadlineResult.SHIFTED);
    }

    @Test
    void isNotShiftedWhenItWasBroughtForward() {
        register.with(until("2021-06-01"), "brief/m1/termijn-2", "2021-05-01");

        assertThat(on("2021-06-01")).isEqualTo(DeadlineResult.RUNNING);
        assertThat(on("2021-06-02")).isEqualTo(DeadlineResult.SILENT);
    }

    @Test
    void cannotBeLateWithoutALastDayEvenWhenDone() {
        var without = new InventedRegister()
                .with(Samples.bare(Commitment.class), "brief/m1", "2021-01-11")
                .with(fulfilled(FulfilmentStatus.FULFILLED), "stand", "2021-02-01");

        assertThat(result(without, "2030-01-01")).isEqualTo(DeadlineResult.NO_LAST_DAY);
    }

    @ParameterizedTest
    @CsvSource({"SETTLED_BY_CABINET, MET", "IN_EXECUTION, REPORTED", "SETTLEMENT_NOT_CONFIRMED, REPORTED"})
    void goesByWhatWasSaidOfAMotion(ExecutionStatus status, DeadlineResult result) {
        var motion = motion().with(
                        Samples.bare(MotionExecution.class)
                                .with("motion", PROMISE)
                                .with("status", status),
                        "uitvoering",
                        "2021-07-01");

        assertThat(result(motion, "2021-07-09")).isEqualTo(result);
    }

    @Test
    void countsNoMotionThatTheHouseRejected() {
        var rejected = motion().with(
                        Samples.bare(MotionDecision.class)
                                .with("motion", PROMISE)
                                .with("decision", Decision.REJECTED),
                        "besluit",
                        "2021-02-01");

        assertThat(rejected.progress("2022-01-01").all().deadlines().counted()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"PUBLISH, MET", "ADVISE, SILENT"})
    void keepsPlansApartAndTakesOnlyAPublicationForDone(PlanAction action, DeadlineResult result) {
        var planned = new InventedRegister()
                .with(
                        Samples.bare(PlanItem.class).with("action", action).with("about", new Key("monitor")),
                        "brief/m1",
                        "2021-01-11")
                .with(until("2021-07-08"), "brief/m1/termijn-1", "2021-01-11")
                .with(Samples.bare(Report.class), "monitor", "2021-07-08");

        assertThat(planned.progress("2022-01-01").all().deadlines().counted()).isZero();
        assertThat(planned.progress("2022-01-01").all().plans().count(result)).isEqualTo(1);
        assertThat(planned.progress("2021-07-07").all().plans().count(DeadlineResult.RUNNING))
                .isEqualTo(1);
    }

    @Test
    void countsEachDeadlineInExactlyOneResult() {
        var tally = register.with(Samples.bare(Commitment.class), "brief/m2", "2021-01-11")
                .progress("2022-01-01")
                .all()
                .deadlines();

        assertThat(tally.results().stream().mapToInt(DeadlineResultCount::count).sum())
                .isEqualTo(tally.counted())
                .isEqualTo(2);
        assertThat(tally.past()).isEqualTo(1);
    }

    private DeadlineResult on(String day) {
        return result(register, day);
    }

    private static DeadlineResult result(InventedRegister register, String day) {
        return register.progress(day).all().deadlines().deadlines().getFirst().result();
    }

    private static InventedRegister motion() {
        return new InventedRegister()
                .with(Samples.bare(Motion.class), "brief/m1", "2021-01-11")
                .with(until("2021-07-08"), "brief/m1/termijn-1", "2021-01-11");
    }

    private static Draft<Deadline> until(String day) {
        return Samples.bare(Deadline.class)
                .with("subject", PROMISE)
                .with("kind", DeadlineKind.DAY)
                .with("raw", "uiterlijk " + day)
                .with("latest", LocalDate.parse(day));
    }

    private static Draft<Fulfilment> fulfilled(FulfilmentStatus status) {
        return Samples.bare(Fulfilment.class)
                .with("commitment", PROMISE)
                .with("status", status)
                .with("document", new Key("kst-1"))
                .with("links", List.of());
    }
}
