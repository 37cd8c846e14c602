package nl.opvolgmonitor.api.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import nl.opvolgmonitor.api.RunningRegister;
import org.junit.jupiter.api.Test;

/** One query follows the first recommendation of the victim monitor from its text to what became of it. */
class FirstRecommendationTest {

    private static final String FAILED_STUDY = "/coverages/0/commitment";
    private static final String REPLACEMENTS = FAILED_STUDY + "/fulfilments/1/replacedBy";

    private final JsonNode now = ask(Map.of());

    @Test
    void beginsWithTheTextOnItsPage() {
        assertThat(now.get("text").asText()).startsWith("Verbeter het inzicht");
        assertThat(now.get("page").asInt()).isEqualTo(59);
    }

    @Test
    void reachesTheFailedStudyAndTheMotionBehindIt() {
        assertThat(now.at(FAILED_STUDY + "/parties/0/record/id").asText()).isEqualTo("wodc");
        assertThat(now.at(FAILED_STUDY + "/fulfilments/0/status").asText()).isEqualTo("NOT_FULFILLED");
        assertThat(now.at(FAILED_STUDY).findValuesAsText("name")).contains("Segers", "Buitenweg");
    }

    @Test
    void reachesItsReplacementsWithTheirDeadlinesInWordsAndAsDays() {
        assertThat(now.at(REPLACEMENTS).findValuesAsText("id")).containsExactly("emm", "apm");
        assertThat(now.at(REPLACEMENTS).findValuesAsText("raw"))
                .containsExactly("uiterlijk voor het zomerreces van 2021", "voor het zomerreces");
        assertThat(now.at(REPLACEMENTS).findValuesAsText("latest")).containsExactly("2021-07-08", "2021-07-08");
    }

    @Test
    void reachesTheSignatoriesOfTheAnswer() {
        assertThat(now.at("/response/document/id").asText()).isEqualTo("kst-31015-221");
        assertThat(now.at("/response/document/signatories").findValuesAsText("name"))
                .contains("A. Broekers-Knol", "Minister van Buitenlandse Zaken");
    }

    @Test
    void awaitsAnAnswerOnTheDayBeforeTheLetter() {
        var before = ask(Map.of("at", Map.of("effective", "2021-01-10")));

        assertThat(before.get("responseState").asText()).isEqualTo("AWAITING");
        assertThat(before.get("response").isNull()).isTrue();
    }

    private static JsonNode ask(Map<String, ?> variables) {
        var query = CaseFiles.text("cases/first-recommendation.graphql");
        return RunningRegister.get()
                .post(Map.of("query", query, "variables", variables))
                .at("/data/recommendation");
    }
}
