package nl.opvolgmonitor.domain.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.assessment.Assessment;
import nl.opvolgmonitor.domain.assessment.Closure;
import nl.opvolgmonitor.domain.assessment.ClosureOutcome;
import nl.opvolgmonitor.domain.assessment.Judgement;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.commitment.Coverage;
import nl.opvolgmonitor.domain.commitment.Extent;
import nl.opvolgmonitor.domain.commitment.FailureReason;
import nl.opvolgmonitor.domain.commitment.Fulfilment;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.fixture.Draft;
import nl.opvolgmonitor.domain.fixture.Samples;
import nl.opvolgmonitor.domain.implementation.ImplementationReport;
import nl.opvolgmonitor.domain.implementation.ImplementationStatus;
import nl.opvolgmonitor.domain.instrument.InstrumentStage;
import nl.opvolgmonitor.domain.instrument.Stage;
import nl.opvolgmonitor.domain.motion.Decision;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.motion.MotionDecision;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.OrganisationName;
import nl.opvolgmonitor.domain.organisation.Tenure;
import nl.opvolgmonitor.domain.recommendation.Recommendation;
import nl.opvolgmonitor.domain.recommendation.RecommendationForm;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.report.Report;
import nl.opvolgmonitor.domain.response.Response;
import nl.opvolgmonitor.domain.response.ResponseType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SignalRulesTest {

    private static final Key ASKED = new Key("monitor/1");
    private static final Key PROMISE = new Key("brief/m1");

    @Test
    void numbersTheRulesFromOneToTwentyTwo() {
        assertThat(SignalRules.all().stream().map(SignalRule::number))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22);
    }

    @Test
    void missesAnAnswerOnlyWhenTheBenchmarkHasPassed() {
        var register = asked();

        assertThat(register.on("2021-01-16")).isEmpty();
        assertThat(register.on("2021-01-17")).containsExactly("R1:monitor/1");
    }

    @Test
    void goesByTheBenchmarkThatIsSet() {
        assertThat(asked().set(SignalParameter.RESPONSE_DAYS, 30).on("2020-11-16"))
                .containsExactly("R1:monitor/1");
    }

    @Test
    void missesNoAnswerToWhatIsClosed() {
        var closed = Samples.bare(Closure.class)
                .with("recommendation", ASKED)
                .with("outcome", ClosureOutcome.CLOSED_OVERTAKEN)
                .with("remainingRisk", "geen");

        assertThat(asked().with(closed, "sluiting", "2020-12-01").on("2023-01-01"))
                .isEmpty();
    }

    @Test
    void takesNoCandidateForAnAnswer() {
        var register =
                asked().with(answer(ResponseType.ACCEPTED).with("certainty", Certainty.CANDIDATE), "a", "2020-12-01");

        assertThat(register.on("2021-01-17")).contains("R1:monitor/1");
    }

    @Test
    void missesAMeasureSixMonthsAfterAnAcceptance() {
        var register = asked().with(answer(ResponseType.ACCEPTED), "brief/1", "2021-01-11");

        assertThat(register.on("2021-07-10")).isEmpty();
        assertThat(register.on("2021-07-11")).containsExactly("R2:monitor/1");
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_FULFILLED", "LAPSED"})
    void saysThatNothingTakesThePlaceOfWhatEnded(FulfilmentStatus status) {
        assertThat(promised().with(ended(status), "eind", "2021-02-01").on("2021-02-02"))
                .containsExactly("R9:brief/m1");
    }

    @Test
    void saysNothingOfWhatWasReplaced() {
        var replaced = ended(FulfilmentStatus.NOT_FULFILLED)
                .with("links", List.of(Link.to(Role.REPLACED_BY, new Key("brief/m2"))));

        assertThat(promised().with(replaced, "eind", "2021-02-01").on("2021-02-02"))
                .isEmpty();
    }

    @Test
    void saysNothingOfCoverageThatNobodyWeighed() {
        var register = covered(CommitmentForm.WRITTEN_PLEDGE, Extent.NOT_ASSESSED);

        assertThat(register.on("2021-01-12")).doesNotContain("R10:monitor/1");
    }

    @Test
    void saysThatAllThatIsLeftIsAnIntention() {
        assertThat(covered(CommitmentForm.INTENTION, Extent.FULL).on("2021-01-12"))
                .contains("R12:monitor/1")
                .doesNotContain("R10:monitor/1");
        assertThat(covered(CommitmentForm.WRITTEN_PLEDGE, Extent.FULL).on("2021-01-12"))
                .doesNotContain("R12:monitor/1");
    }

    @Test
    void saysSinceWhenOnlyIntentionsAreLeft() {
        var other = new Key("brief/m2");
        var firm = Samples.bare(Coverage.class)
                .with("commitment", other)
                .with("toward", ASKED)
                .with("extent", Extent.FULL);
        var register = covered(CommitmentForm.INTENTION, Extent.FULL)
                .with(promise(), other.value(), "2021-01-11")
                .with(firm, "dekking-2", "2021-01-11")
                .with(ended(FulfilmentStatus.LAPSED).with("commitment", other), "eind", "2021-03-01");

        assertThat(register.on("2021-02-28")).doesNotContain("R12:monitor/1");
        assertThat(register.signals("2021-03-02"))
                .filteredOn(signal -> signal.rule().number() == 12)
                .extracting(Signal::since)
                .containsExactly(LocalDate.of(2021, 3, 1));
    }

    @Test
    void saysSinceWhenACoverageIsNarrowWhateverWasAddedOrEndedLater() {
        var register = covered(CommitmentForm.WRITTEN_PLEDGE, Extent.PARTIAL)
                .with(promise(), "brief/m2", "2021-02-01")
                .with(partly("brief/m2"), "dekking-2", "2021-02-01")
                .with(ended(FulfilmentStatus.LAPSED).with("commitment", new Key("brief/m2")), "eind", "2021-03-01");

        assertThat(since(register, 10)).containsExactly(LocalDate.of(2021, 1, 11));
    }

    @Test
    void saysSinceWhenACoverageIsNarrowAfterWhatWasFullEnded() {
        var register = covered(CommitmentForm.WRITTEN_PLEDGE, Extent.PARTIAL)
                .with(promise(), "brief/m2", "2021-01-11")
                .with(partly("brief/m2").with("extent", Extent.FULL), "dekking-2", "2021-01-11")
                .with(ended(FulfilmentStatus.LAPSED).with("commitment", new Key("brief/m2")), "eind", "2021-03-01")
                .with(promise(), "brief/m3", "2021-04-01")
                .with(partly("brief/m3"), "dekking-3", "2021-04-01");

        assertThat(since(register, 10)).containsExactly(LocalDate.of(2021, 3, 1));
    }

    @Test
    void saysSinceWhenOnlyIntentionsAreLeftWhateverIntentionCameLater() {
        var register = covered(CommitmentForm.INTENTION, Extent.FULL)
                .with(promise().with("form", CommitmentForm.AIM), "brief/m2", "2021-02-01")
                .with(partly("brief/m2"), "dekking-2", "2021-02-01");

        assertThat(since(register, 12)).containsExactly(LocalDate.of(2021, 1, 11));
    }

    @Test
    void countsFromTheFirstAcceptanceHoweverOftenItIsRepeated() {
        var register = asked().with(answer(ResponseType.ACCEPTED), "brief/1", "2021-01-11")
                .with(answer(ResponseType.ACCEPTED), "brief/2", "2021-07-01");

        assertThat(register.on("2021-07-11")).contains("R2:monitor/1");
    }

    @Test
    void countsFromTheLastTurnToAcceptance() {
        var register = asked().with(answer(ResponseType.ACCEPTED), "brief/1", "2021-01-11")
                .with(answer(ResponseType.NOTED), "brief/2", "2021-02-01")
                .with(answer(ResponseType.ACCEPTED), "brief/3", "2021-07-01");

        assertThat(register.on("2021-07-11")).doesNotContain("R2:monitor/1");
        assertThat(register.on("2022-01-01")).contains("R2:monitor/1");
    }

    @Test
    void missesAPartUntilALaterAnswerGoesIntoIt() {
        var first = answer(ResponseType.ACCEPTED).with("partsNotMentioned", List.of("b"));
        var second = answer(ResponseType.ACCEPTED).with("partsCovered", List.of("b"));
        var register = inParts().with(first, "brief/1", "2021-01-11");

        assertThat(said(register, "2021-02-01")).contains(Said.PART_NOT_MENTIONED);
        assertThat(since(register, 11)).containsExactly(LocalDate.of(2021, 1, 11));
        assertThat(said(register.with(second, "brief/2", "2021-03-01"), "2021-03-02"))
                .doesNotContain(Said.PART_NOT_MENTIONED);
    }

    @Test
    void missesAPartThatNoAnswerCovers() {
        var register = inParts()
                .with(answer(ResponseType.ACCEPTED).with("partsCovered", List.of("a")), "brief/1", "2021-01-11");

        assertThat(register.on("2021-01-12")).contains("R11:monitor/1");
    }

    @Test
    void missesAPartThatNoMeasureIsAbout() {
        var register = inParts()
                .with(promise(), "brief/m2", "2021-02-01")
                .with(partly("brief/m2").with("parts", List.of("a")), "dekking-2", "2021-02-01");

        assertThat(since(register, 11)).containsExactly(LocalDate.of(2021, 2, 1));
        assertThat(said(register, "2021-02-02")).contains(Said.PART_WITHOUT_MEASURE);
    }

    @Test
    void saysNothingOfPartsWhileAMeasureDoesNotTellWhichItIsAbout() {
        var register = inParts()
                .with(promise(), "brief/m2", "2021-02-01")
                .with(partly("brief/m2").with("parts", List.of("a")), "dekking-2", "2021-02-01")
                .with(promise(), "brief/m3", "2021-02-01")
                .with(partly("brief/m3"), "dekking-3", "2021-02-01");

        assertThat(since(register, 11)).isEmpty();
    }

    @Test
    void bringsNoLastDayIntoSightBeforeItWasGiven() {
        var register = promised().with(due("2021-02-01"), "termijn", "2021-05-01");

        assertThat(since(register, 5)).containsExactly(LocalDate.of(2021, 5, 1));
    }

    @Test
    void keepsTheDaySinceWhenALastDayIsInSightAsItComesNear() {
        var register = promised().with(due("2021-05-20"), "termijn", "2021-01-11");

        assertThat(since(register, 4)).containsExactly(LocalDate.of(2021, 2, 19));
    }

    @Test
    void asksNothingOfAMotionThatTheHouseHasNotDecidedOn() {
        var deadline = due("2021-02-01").with("subject", new Key("motie"));
        var register = new InventedRegister()
                .with(Samples.bare(Motion.class), "motie", "2021-01-11")
                .with(deadline, "termijn", "2021-01-11");

        assertThat(register.with(decided(Decision.HELD), "besluit", "2021-01-12")
                        .on("2021-02-02"))
                .isEmpty();
        assertThat(register.with(decided(Decision.ADOPTED), "besluit-2", "2021-01-13")
                        .on("2021-02-02"))
                .contains("R5:motie");
    }

    @Test
    void saysThatWhatSomethingWaitsForWillNotCome() {
        var waiting = Samples.bare(Deadline.class)
                .with("subject", new Key("brief/m2"))
                .with("kind", DeadlineKind.CONDITIONAL)
                .with("raw", "daarna")
                .with("links", List.of(Link.to(Role.DEPENDS_ON, PROMISE)));
        var register = promised()
                .with(ended(FulfilmentStatus.LAPSED), "eind", "2021-02-01")
                .with(promise(), "brief/m2", "2021-01-11")
                .with(waiting, "termijn", "2021-01-11");

        assertThat(said(register, "2021-02-02")).contains(Said.CONDITION_ENDED).doesNotContain(Said.CONDITION_OPEN);
    }

    @Test
    void saysThatTheMinistryThatPromisedEnded() {
        var register = promisedBy("ambt")
                .with(Samples.bare(Office.class).with("organisation", new Key("ministerie")), "ambt", "1900-01-01")
                .with(named("Veiligheid en Justitie", null, LocalDate.of(2021, 6, 30)), "naam-1", "1900-01-01");

        assertThat(register.on("2021-06-30")).doesNotContain("R18:brief/m1");
        assertThat(register.on("2021-07-01")).contains("R18:brief/m1");
    }

    @Test
    void saysThatTheCabinetAndTheRapporteurDiffer() {
        var claimed =
                Samples.bare(ImplementationReport.class).with("about", ASKED).with("status", ImplementationStatus.DONE);
        var judged =
                Samples.bare(Assessment.class).with("recommendation", ASKED).with("judgement", Judgement.INSUFFICIENT);
        var register = asked().with(answer(ResponseType.NOTED), "brief/1", "2021-01-11")
                .with(claimed, "voortgang", "2021-06-01")
                .with(judged, "oordeel", "2021-07-01");

        assertThat(register.on("2021-07-02")).containsExactly("R14:monitor/1");
    }

    @Test
    void saysThatTheHouseWasNotToldInWriting() {
        var done = Samples.bare(Fulfilment.class)
                .with("commitment", PROMISE)
                .with("status", FulfilmentStatus.FULFILLED)
                .with("document", new Key("krant"));

        assertThat(promised().with(done, "klaar", "2021-02-01").on("2021-02-01"))
                .containsExactly("R17:brief/m1");
        assertThat(promised()
                        .with(done.with("parliamentInformedOn", LocalDate.of(2021, 2, 2)), "klaar", "2021-02-01")
                        .on("2021-02-03"))
                .isEmpty();
    }

    @Test
    void saysThatAnotherHoldsTheOfficeThatPromised() {
        var register = promisedBy("ambt")
                .with(Samples.bare(Office.class), "ambt", "1900-01-01")
                .with(seen("een", "2021-01-01"), "gezien-1", "2021-01-01")
                .with(seen("ander", "2022-01-10"), "gezien-2", "2022-01-10");

        assertThat(register.on("2021-12-31")).doesNotContain("R18:brief/m1");
        assertThat(register.on("2022-01-10")).contains("R18:brief/m1");
    }

    @Test
    void saysThatTheMinistryThatPromisedHasAnotherName() {
        var register = promisedBy("ambt")
                .with(Samples.bare(Office.class).with("organisation", new Key("ministerie")), "ambt", "1900-01-01")
                .with(named("Veiligheid en Justitie", null, LocalDate.of(2021, 6, 30)), "naam-1", "1900-01-01")
                .with(named("Justitie en Veiligheid", LocalDate.of(2021, 7, 1), null), "naam-2", "1900-01-01");

        assertThat(register.on("2021-06-30")).doesNotContain("R18:brief/m1");
        assertThat(register.on("2021-07-01")).contains("R18:brief/m1");
    }

    @Test
    void saysThatAMeasureWasNotConfirmedSinceItsProgrammeWasRecalibrated() {
        var recalibrated = Samples.bare(InstrumentStage.class)
                .with("instrument", new Key("programma"))
                .with("stage", Stage.RECALIBRATED);
        var register = new InventedRegister()
                .with(promise().with("programme", new Key("programma")), PROMISE.value(), "2021-01-11")
                .with(recalibrated, "herijkt", "2021-05-01");

        assertThat(register.on("2021-05-01")).contains("R19:brief/m1");
    }

    @Test
    void saysThatFewerRecommendationsAreRegisteredThanASourceCounts() {
        var report = Samples.bare(Report.class).with("statedRecommendationCount", 3);

        assertThat(new InventedRegister().with(report, "monitor", "2020-10-16").on("2020-10-17"))
                .containsExactly("R22:monitor");
    }

    @Test
    void bringsALastDayIntoSightAndThenCallsItNear() {
        var register = promised().with(due("2021-07-08"), "termijn", "2021-01-11");

        assertThat(register.on("2021-04-08")).isEmpty();
        assertThat(said(register, "2021-04-09")).contains(Said.WITHIN_AHEAD);
        assertThat(said(register, "2021-06-08")).contains(Said.WITHIN_SOON);
        assertThat(register.on("2021-07-08")).containsExactly("R4:brief/m1");
        assertThat(register.on("2021-07-09")).containsExactly("R5:brief/m1");
    }

    @Test
    void ordersByRuleAndThenByWhatAppliesLongest() {
        var register =
                promised().with(promise(), "brief/m0", "2021-01-12").with(due("2021-02-01"), "termijn", "2021-01-11");

        assertThat(register.on("2021-02-02")).containsExactly("R3:brief/m0", "R5:brief/m1");
    }

    private static List<Said> said(InventedRegister register, String day) {
        return register.signals(day).stream()
                .flatMap(signal -> signal.facts().stream())
                .map(SignalFact::said)
                .toList();
    }

    private static List<LocalDate> since(InventedRegister register, int rule) {
        return register.signals("2021-05-01").stream()
                .filter(signal -> signal.rule().number() == rule)
                .map(Signal::since)
                .toList();
    }

    private static Draft<Coverage> partly(String commitment) {
        return Samples.bare(Coverage.class)
                .with("commitment", new Key(commitment))
                .with("toward", ASKED)
                .with("extent", Extent.PARTIAL)
                .with("reason", "Alleen voor minderjarigen.");
    }

    private static Draft<MotionDecision> decided(Decision decision) {
        return Samples.bare(MotionDecision.class)
                .with("motion", new Key("motie"))
                .with("decision", decision);
    }

    private static InventedRegister inParts() {
        var recommendation = Samples.bare(Recommendation.class)
                .with("form", RecommendationForm.PLEA)
                .with("parts", List.of("a", "b"));
        return new InventedRegister().with(recommendation, ASKED.value(), "2020-10-16");
    }

    private static InventedRegister asked() {
        var recommendation = Samples.bare(Recommendation.class)
                .with("form", RecommendationForm.NUMBERED)
                .with("number", 1)
                .with("formal", true)
                .with("publishedIn", new Key("monitor"));
        return new InventedRegister()
                .with(Samples.bare(Report.class).with("responseTermDays", 92), "monitor", "2020-10-16")
                .with(recommendation, ASKED.value(), "2020-10-16");
    }

    private static Draft<Response> answer(ResponseType type) {
        return Samples.bare(Response.class)
                .with("recommendation", ASKED)
                .with("type", type)
                .with("certainty", Certainty.CONFIRMED);
    }

    private static InventedRegister covered(CommitmentForm form, Extent extent) {
        var coverage = Samples.bare(Coverage.class)
                .with("commitment", PROMISE)
                .with("toward", ASKED)
                .with("extent", extent)
                .with("reason", "Alleen voor minderjarigen.");
        return asked().with(promise().with("form", form), PROMISE.value(), "2021-01-11")
                .with(coverage, "dekking", "2021-01-11");
    }

    private static Draft<Commitment> promise() {
        return Samples.bare(Commitment.class).with("form", CommitmentForm.WRITTEN_PLEDGE);
    }

    private static InventedRegister promised() {
        return new InventedRegister().with(promise(), PROMISE.value(), "2021-01-11");
    }

    private static InventedRegister promisedBy(String office) {
        var maker = List.of(Link.to(Role.MADE_BY, new Key(office)));
        return new InventedRegister().with(promise().with("links", maker), PROMISE.value(), "2021-01-11");
    }

    private static Draft<Fulfilment> ended(FulfilmentStatus status) {
        return Samples.bare(Fulfilment.class)
                .with("commitment", PROMISE)
                .with("status", status)
                .with("reason", FailureReason.POLICY_CHANGE);
    }

    private static Draft<Tenure> seen(String person, String day) {
        return Samples.bare(Tenure.class)
                .with("person", new Key(person))
                .with("office", new Key("ambt"))
                .with("seenOn", LocalDate.parse(day));
    }

    private static Draft<OrganisationName> named(String name, @Nullable LocalDate from, @Nullable LocalDate to) {
        return Samples.bare(OrganisationName.class)
                .with("organisation", new Key("ministerie"))
                .with("name", name)
                .with("validFrom", from)
                .with("validTo", to);
    }

    private static Draft<Deadline> due(String day) {
        return Samples.bare(Deadline.class)
                .with("subject", PROMISE)
                .with("kind", DeadlineKind.DAY)
                .with("raw", "de dag")
                .with("latest", LocalDate.parse(day));
    }
}
