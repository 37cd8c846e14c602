package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.audit.Chain;
import nl.opvolgmonitor.domain.audit.Verify;
import nl.opvolgmonitor.domain.register.Proof;
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

        move(RESEARCHER, "submitRecords", "", "RecordsSubmitted");
        move(EDITOR, "publishRecords", ", \"embargoUntil\": \"" + inTwoSeconds() + "\"", "RecordsPublished");
        assertThat(isPublic()).containsOnly(false);
        awaitPublic();

        assertThat(isPublic()).containsOnly(true);
        correct();
        assertThat(corrections()).contains("brief-9/t1", "verkeerd overgenomen", "De Kamer schriftelijk informeren");
        assertThat(verify()).isEmpty();
        workplace
                .database()
                .tamper("UPDATE register.commitment SET text = 'nooit beloofd' WHERE record = 'brief-9/t1'");
        assertThat(verify()).isNotEmpty();
    }

    private void correct() {
        done("correctCommitment", "CommitmentCorrected", """
                {"id": "brief-9/t1", "expectedVersion": 1, "reason": "verkeerd overgenomen",
                 "fields": {"text": "De Kamer schriftelijk informeren"}}""");
        var second = "{\"records\": [{\"id\": \"brief-9/t1\", \"version\": 2}]}";
        assertThat(corrections()).doesNotContain("verkeerd overgenomen");
        workplace.call(RESEARCHER, "submitRecords", second);
        workplace.call(EDITOR, "publishRecords", second);
    }

    private String corrections() {
        return workplace
                .outside("{ corrections { record type reason correctedAt changes { field from to } } }")
                .toString();
    }

    private List<String> verify() {
        return new Verify(workplace.bean(Chain.class), workplace.bean(Proof.class)).handle(List.of());
    }

    private static Instant inTwoSeconds() {
        return Instant.now().plusSeconds(2);
    }

    private void awaitPublic() {
        var patience = Instant.now().plusSeconds(30);
        while (isPublic().contains(false) && Instant.now().isBefore(patience)) {
            LockSupport.parkNanos(50_000_000);
        }
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

    private void move(Actor actor, String mutation, String more, String success) {
        var records = RECORDS.stream()
                .map("{\"id\": \"%s\", \"version\": 1}"::formatted)
                .collect(Collectors.joining(", "));
        assertThat(workplace.call(actor, mutation, "{\"records\": [" + records + "]" + more + "}"))
                .hasToString("{\"__typename\":\"" + success + "\"}");
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
