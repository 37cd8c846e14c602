package nl.opvolgmonitor.api.staff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** A letter with a recommendation, a response, a commitment with a deadline, and a motion; and what two people do with it. */
public record Letter(Desk proposer, Desk decider) {

    public static final List<String> RECORDS =
            List.of("brief-9", "brief-9/a1", "brief-9/a1/r1", "brief-9/t1", "brief-9/t1/d1", "brief-9/motie");

    public void register() {
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

    public void submit() {
        move(proposer, "submitRecords", "", "RecordsSubmitted");
    }

    public void publish(Instant embargoUntil) {
        assertThat(proposer.call("publishRecords", records(""))
                        .at("/errors/0/extensions/code")
                        .asText())
                .isEqualTo("FORBIDDEN");
        move(decider, "publishRecords", ", \"embargoUntil\": \"" + embargoUntil + "\"", "RecordsPublished");
    }

    public void correct() {
        done("correctCommitment", "CommitmentCorrected", """
                {"id": "brief-9/t1", "expectedVersion": 1, "reason": "verkeerd overgenomen",
                 "fields": {"text": "De Kamer schriftelijk informeren"}}""");
    }

    public void publishCorrection() {
        var second = "{\"records\": [{\"id\": \"brief-9/t1\", \"version\": 2}]}";
        proposer.call("submitRecords", second);
        decider.call("publishRecords", second);
    }

    private void done(String mutation, String success, String input) {
        assertThat(proposer.call(mutation, input)).hasToString("{\"__typename\":\"" + success + "\"}");
    }

    private static void move(Desk desk, String mutation, String more, String success) {
        assertThat(desk.call(mutation, records(more))).hasToString("{\"__typename\":\"" + success + "\"}");
    }

    private static String records(String more) {
        var records = RECORDS.stream()
                .map("{\"id\": \"%s\", \"version\": 1}"::formatted)
                .collect(Collectors.joining(", "));
        return "{\"records\": [" + records + "]" + more + "}";
    }
}
