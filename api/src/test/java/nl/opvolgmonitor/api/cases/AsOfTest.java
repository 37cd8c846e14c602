package nl.opvolgmonitor.api.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.opvolgmonitor.api.RunningRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the measures of kst-31015-221 and its recommendations must show on each of five days. */
class AsOfTest {

    private static final Set<String> WITHOUT_USABLE_DEADLINE =
            measures("m8 m9 m10 m11 m12 m13 m16 m18 m19 toezegging-2020-06-09");

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-11", "2021-06-10", "2021-07-09", "2022-01-01", "2022-02-22"})
    void blocksTheFollowUpSessionUntilItsConditionIsMet(String day) {
        assertThat(in("BLOCKED", day)).isEqualTo(measures("m5"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-11", "2021-06-10", "2021-07-09", "2022-01-01", "2022-02-22"})
    void showsWhichMeasuresHaveNoUsableDeadline(String day) {
        assertThat(in("NO_USABLE_DEADLINE", day)).isEqualTo(WITHOUT_USABLE_DEADLINE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-01-11", "2021-06-10", "2021-07-09", "2022-01-01", "2022-02-22"})
    void neverCallsTheReplacedOrCompletedMeasuresOpen(String day) {
        assertThat(in("SETTLED", day)).isEqualTo(measures("m1 m4 m14"));
    }

    @Test
    void hasNothingDueOnTheDayOfTheLetter() {
        assertThat(in("DUE_SOON", "2021-01-11")).isEmpty();
        assertThat(in("PAST_WITHOUT_EVIDENCE", "2021-01-11")).isEmpty();
    }

    @Test
    void showsWhatIsDueWithinThirtyDays() {
        assertThat(in("DUE_SOON", "2021-06-10")).isEqualTo(measures("m17 m2 m3"));
        assertThat(in("PAST_WITHOUT_EVIDENCE", "2021-06-10")).isEmpty();
    }

    @Test
    void showsWhatHasPassedWithoutEvidence() {
        assertThat(in("PAST_WITHOUT_EVIDENCE", "2021-07-09")).isEqualTo(measures("m17 m2 m3"));
        assertThat(in("PAST_WITHOUT_EVIDENCE", "2022-01-01")).isEqualTo(measures("m17 m2 m3 m7 m15"));
        assertThat(in("PAST_WITHOUT_EVIDENCE", "2022-02-22")).isEqualTo(measures("m17 m2 m3 m7 m15"));
    }

    @Test
    void saysThatTheResultOfTheResearchIsPartlyConfidential() {
        assertThat(noteOf("m2", "2021-07-09")).contains("vertrouwelijk");
        assertThat(noteOf("m3", "2021-07-09")).isEqualTo("null");
    }

    @Test
    void tellsWhenAVagueDeadlineIsToBeReviewed() {
        assertThat(noteOf("m8", "2021-07-09")).contains("2021-07-11");
    }

    @Test
    void losesSightOfARecurringSessionAfterItsPeriodAndGrace() {
        assertThat(in("RECURRING", "2021-04-11")).isEqualTo(measures("m6"));
        assertThat(in("OCCURRENCE_UNKNOWN", "2021-06-10")).isEqualTo(measures("m6"));
    }

    @Test
    void keepsTheFailedStudyInTheHistoryOfTheFirstRecommendation() {
        var recommendation = RunningRegister.get()
                .ask("{ recommendation(id: \"slachtoffermonitor-mensenhandel-2015-2019/1\")"
                        + " { relations { to { id } } coverages { commitment { id status replacedBy { id } } } } }");

        assertThat(recommendation.toString()).contains("kst-31015-221/m1");
        assertThat(openCommitments()).doesNotContain("kst-31015-221/m1");
    }

    @Test
    void awaitsAnAnswerOnTheDayBeforeTheLetter() {
        assertThat(responses("2021-01-10", "responseState")).containsExactly("AWAITING", "AWAITING", "AWAITING");
        assertThat(responses("2021-01-10", "days")).containsExactly("86", "86", "86");
    }

    @Test
    void hasThreeAcceptancesOnTheDayOfTheLetter() {
        assertThat(responses("2021-01-11", "responseState")).containsExactly("ACCEPTED", "ACCEPTED", "ACCEPTED");
        assertThat(responses("2021-01-11", "daysToResponse")).containsExactly("87", "87", "87");
    }

    @Test
    void showsWhichPlannedPublicationSlippedByTheEndOfMay() {
        var items = RunningRegister.get()
                .ask("{ planItems(first: 100, at: {effective: \"2021-05-31\"})"
                        + " { edges { node { title deadline { latest } slips } } } }")
                .at("/planItems/edges");
        var latest = stream(items)
                .map(edge -> edge.get("node"))
                .filter(item -> item.get("title").asText().startsWith("Dadermonitor"))
                .collect(Collectors.toMap(
                        item -> item.get("title").asText(),
                        item -> item.at("/deadline/latest").asText()));

        assertThat(latest)
                .containsEntry("Dadermonitor mensenhandel 2015-2019", "2021-01-31")
                .containsEntry("Dadermonitor seksueel geweld tegen kinderen 2015-2019", "2021-06-30");
    }

    private static Set<String> in(String state, String day) {
        return stream(commitments(day))
                .map(edge -> edge.get("node"))
                .filter(node -> node.at("/timing/state").asText().equals(state))
                .map(node -> node.get("id").asText())
                .filter(id -> !id.startsWith("kst-31015-221/m19."))
                .collect(Collectors.toSet());
    }

    private static String noteOf(String measure, String day) {
        return stream(commitments(day))
                .map(edge -> edge.get("node"))
                .filter(node -> node.get("id").asText().equals("kst-31015-221/" + measure))
                .map(node -> node.at("/timing/note").asText())
                .collect(Collectors.joining());
    }

    private static JsonNode commitments(String day) {
        return RunningRegister.get()
                .ask("{ commitments(filter: {document: \"kst-31015-221\"}, first: 100, at: {effective: \"" + day
                        + "\"}) { edges { node { id timing { state note } } } } }")
                .at("/commitments/edges");
    }

    private static List<String> openCommitments() {
        return RunningRegister.get()
                .ask("{ commitments(filter: {status: [OPEN, IN_PROGRESS, PARTLY_FULFILLED]}, first: 100)"
                        + " { edges { node { id } } } }")
                .findValuesAsText("id");
    }

    private static List<String> responses(String day, String field) {
        return RunningRegister.get()
                .ask(
                        "{ recommendations(filter: {publishedIn: \"slachtoffermonitor-mensenhandel-2015-2019\"}, at: {effective: \""
                                + day
                                + "\"}) { edges { node { responseState awaiting { days } response { daysToResponse } } } } }")
                .findValuesAsText(field);
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Set<String> measures(String names) {
        return Arrays.stream(names.split(" ", -1))
                .map(name -> name.startsWith("m") ? "kst-31015-221/" + name : name)
                .collect(Collectors.toSet());
    }
}
