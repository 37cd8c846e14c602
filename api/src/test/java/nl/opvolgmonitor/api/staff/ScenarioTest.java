package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** One letter from its first record to a correction in public. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenarioTest {

    private static final List<String> RECORDS =
            List.of("brief-9", "brief-9/a1", "brief-9/a1/r1", "brief-9/t1", "brief-9/t1/d1", "brief-9/motie");

    private final Workplace workplace = new Workplace();

    @AfterAll
    void close() {
        workplace.close();
    }

    @Test
    void goesFromConceptToThePublicAndIsCorrected() {
        register();
        assertThat(isPublic()).containsOnly(false);

        move("submitRecords", "RecordsSubmitted", RESEARCHER, "");
        assertThat(move(RESEARCHER, "publishRecords", "")
                        .at("/errors/0/extensions/code")
                        .asText("FORBIDDEN"))
                .isEqualTo("FORBIDDEN");
        move("publishRecords", "RecordsPublished", EDITOR, "");

        assertThat(isPublic()).containsOnly(true);
    }

    private void register() {
        done("registerDocument", "DocumentRegistered", """
                {"id": "brief-9", "fields": {"type": "BRIEF", "title": "Brief over zicht op slachtoffers", "textQuality": "GOOD",
                 "effective": {"precision": "DAY", "earliest": "2027-01-15", "latest": "2027-01-15"},
                 "text": "Ik beveel aan zicht te houden. Het kabinet neemt dit over. Ik zal de Kamer voor het zomerreces van 2027 informeren. De motie verzoekt dit te doen."}}""");
        done("registerRecommendation", "RecommendationRegistered", """
                {"id": "brief-9/a1", "fields": {"form": "ADVICE", "text": "Houd zicht", "publishedIn": "brief-9", "parts": ["zicht"]},
                 "quotes": [{"document": "brief-9", "text": "Ik beveel aan zicht te houden."}]}""");
        done("registerResponse", "ResponseRegistered", """
                {"id": "brief-9/a1/r1", "fields": {"type": "ACCEPTED", "recommendation": "brief-9/a1", "document": "brief-9", "quote": "Het kabinet neemt dit over.", "certainty": "CONFIRMED"},
                 "quotes": [{"document": "brief-9", "text": "Het kabinet neemt dit over."}]}""");
        done("registerCommitment", "CommitmentRegistered", """
                {"id": "brief-9/t1", "fields": {"form": "WRITTEN_PLEDGE", "text": "De Kamer informeren", "madeIn": "brief-9",
                 "provenance": "FIRST_HAND", "visibility": "PUBLIC"},
                 "quotes": [{"document": "brief-9", "text": "Ik zal de Kamer voor het zomerreces van 2027 informeren."}]}""");
        done("registerDeadline", "DeadlineRegistered", """
                {"id": "brief-9/t1/d1", "fields": {"subject": "brief-9/t1", "raw": "voor het zomerreces van 2027", "kind": "BEFORE_EVENT",
                 "latest": "2027-07-08", "firmness": "FIRM", "certainty": "DERIVED"},
                 "quotes": [{"document": "brief-9", "text": "voor het zomerreces van 2027"}]}""");
        done("registerMotion", "MotionRegistered", """
                {"id": "brief-9/motie", "fields": {"title": "Motie over zicht", "request": "verzoekt dit te doen", "document": "brief-9"},
                 "quotes": [{"document": "brief-9", "text": "De motie verzoekt dit te doen."}]}""");
    }

    private void done(String mutation, String success, String input) {
        assertThat(workplace.call(RESEARCHER, mutation, input)).hasToString("{\"__typename\":\"" + success + "\"}");
    }

    private void move(String mutation, String success, nl.opvolgmonitor.domain.account.Actor actor, String more) {
        assertThat(move(actor, mutation, more)).hasToString("{\"__typename\":\"" + success + "\"}");
    }

    private JsonNode move(nl.opvolgmonitor.domain.account.Actor actor, String mutation, String more) {
        var records = RECORDS.stream()
                .map("{\"id\": \"%s\", \"version\": 1}"::formatted)
                .collect(Collectors.joining(", "));
        return workplace.call(actor, mutation, "{\"records\": [" + records + "]" + more + "}");
    }

    private List<Boolean> isPublic() {
        return RECORDS.stream()
                .map(key -> !workplace
                        .outside("{ node(id: \"" + key + "\", at: {effective: \"2199-01-01\"}) { id } }")
                        .at("/data/node")
                        .isNull())
                .toList();
    }
}
