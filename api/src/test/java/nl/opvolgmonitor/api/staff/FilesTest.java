package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.PARLIAMENT;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import nl.opvolgmonitor.domain.audit.AuditEntry;
import nl.opvolgmonitor.domain.audit.AuditFilter;
import nl.opvolgmonitor.domain.audit.AuditResult;
import nl.opvolgmonitor.domain.audit.AuditTrail;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** A file from the office to the public, or not. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FilesTest {

    private final Workplace workplace = new Workplace();

    @AfterAll
    void close() {
        workplace.close();
    }

    @Test
    void provesWhatIsQuotedFromIt() {
        var sha256 = upload("openbaar=1", false, "Ik zeg toe dat de Kamer wordt ge\u00efnformeerd.");

        assertThat(register("f/open", sha256)).isEqualTo("DocumentRegistered");
        assertThat(commitment("f/open/t1", "f/open", "Ik zeg toe")).isEqualTo("CommitmentRegistered");
        assertThat(commitment("f/open/t2", "f/open", "Ik zeg niets toe")).isEqualTo("QuoteNotFound");
        assertThat(publish("f/open", "f/open/t1")).isEqualTo("RecordsPublished");
        assertThat(workplace.get("/bestanden/" + sha256)).contains("Ik zeg toe");
        assertThat(workplace
                        .outside(
                                "{ commitment(id: \"f/open/t1\", at: {effective: \"2199-01-01\"}) { evidence { quote } } }")
                        .toString())
                .contains("Ik zeg toe");
    }

    @Test
    void provesNothingToThePublicWhenItIsConfidential() {
        var sha256 = upload("vertrouwelijk=1", true, "Dit blijft binnen: wij zeggen toe te helpen.");
        register("f/dicht", sha256);
        commitment("f/dicht/t1", "f/dicht", "wij zeggen toe");

        assertThat(publish("f/dicht", "f/dicht/t1")).isEqualTo("ProofMissing");
        assertThat(publish("f/dicht")).isEqualTo("RecordsPublished");
        assertThat(workplace.get("/bestanden/" + sha256)).doesNotContain("blijft binnen");
        assertThat(workplace.outside("{ document(id: \"f/dicht\") { text } }").toString())
                .doesNotContain("blijft binnen");
    }

    @Test
    void goesOutOfTheOpenDataWhenItBecomesConfidential() {
        var sha256 = upload("later=1", false, "Eerst mocht iedereen dit lezen.");
        register("f/later", sha256);
        publish("f/later");
        var edition = "/open-data/editie-" + workplace.publishEdition().number() + "/SHA256SUMS";
        var before = workplace.get(edition);

        upload("later=1", true, "Eerst mocht iedereen dit lezen.");

        assertThat(before).contains("register.jsonl.gz");
        assertThat(workplace.get(edition)).contains("register.jsonl.gz").isNotEqualTo(before);
    }

    @Test
    void waitsForReviewWhenItsDocumentWasPublicByNameOnly() {
        workplace.call(RESEARCHER, "amendDocument", """
                {"id": "kst-28638-184", "expectedVersion": 1, "fields": {"stub": false, "textQuality": "GOOD", "text": "nog te lezen woorden"}}""");
        var query = "{ document(id: \"kst-28638-184\") { id text } }";

        assertThat(workplace.ask(RESEARCHER, query).toString()).contains("nog te lezen woorden");
        assertThat(workplace.outside(query).at("/data/document").toString())
                .contains("kst-28638-184")
                .doesNotContain("nog te lezen woorden");
    }

    @Test
    void isRefusedToRegisterBeforeItIsSent() {
        assertThat(register("f/nooit", "0".repeat(64))).isEqualTo("InvalidInput");
    }

    @Test
    void isNotTakenFromParliament() {
        var answer = workplace.upload(PARLIAMENT, "naam=brief.txt&vertrouwelijk=false", "Brief");

        assertThat(answer.at("/errors/0/message").asText()).contains("Dit mag u niet");
        assertThat(workplace
                        .bean(AuditTrail.class)
                        .latest(AuditFilter.ALL, Long.MAX_VALUE, 1)
                        .getFirst())
                .returns("storeFile", AuditEntry::action)
                .returns(AuditResult.REFUSED, AuditEntry::result);
    }

    private String upload(String marker, boolean confidential, String text) {
        var answer = workplace.upload(RESEARCHER, "naam=brief.txt&vertrouwelijk=" + confidential, text + "\n" + marker);
        return answer.path("sha256").asText(answer.toString());
    }

    private String register(String id, String sha256) {
        return workplace
                .call(RESEARCHER, "registerDocument", """
                {"id": "%s", "fields": {"type": "BRIEF", "title": "Brief", "textQuality": "GOOD", "file": "%s",
                 "effective": {"precision": "DAY", "earliest": "2026-01-15", "latest": "2026-01-15"}}}""".formatted(id, sha256))
                .path("__typename")
                .asText();
    }

    private String commitment(String id, String document, String quote) {
        return workplace
                .call(RESEARCHER, "registerCommitment", """
                {"id": "%s", "fields": {"form": "WRITTEN_PLEDGE", "text": "Helpen", "madeIn": "%s", "provenance": "FIRST_HAND",
                 "visibility": "PUBLIC"}, "quotes": [{"document": "%s", "text": "%s"}]}""".formatted(id, document, document, quote))
                .path("__typename")
                .asText();
    }

    private String publish(String... ids) {
        var records = java.util.stream.Stream.of(ids)
                .map("{\"id\": \"%s\", \"version\": 1}"::formatted)
                .collect(java.util.stream.Collectors.joining(", ", "{\"records\": [", "]}"));
        workplace.call(RESEARCHER, "submitRecords", records);
        return workplace
                .call(EDITOR, "publishRecords", records)
                .path("__typename")
                .asText();
    }
}
