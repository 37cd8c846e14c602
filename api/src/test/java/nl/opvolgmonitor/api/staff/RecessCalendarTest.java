package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A recess that is added or changed gives the deadlines that name it their days, and leaves their words alone. */
class RecessCalendarTest {

    private static final String SUMMER = "reces-tk-zomerreces-2021";
    private static final String BY_SUMMER = "kst-31015-221/m3/termijn-1";

    private final Workplace workplace = new Workplace();

    @AfterEach
    void close() {
        workplace.close();
    }

    @Test
    void resolvesAnewWhatNamesAChangedRecess() {
        amend(SUMMER, 1, Map.of("firstDay", "2021-07-16", "lastMeetingDay", "2021-07-15"));

        publish(SUMMER, 2);

        var deadline = deadline(BY_SUMMER);
        assertThat(deadline.path("raw").asText()).isEqualTo("voor het zomerreces");
        assertThat(deadline.path("latest").asText()).isEqualTo("2021-07-15");
        assertThat(deadline.path("resolvedWith").asText()).startsWith("recesrooster v25: zomerreces 2021");
    }

    @Test
    void keepsTheVersionFromBefore() {
        String known = deadline(BY_SUMMER).path("recordedAt").asText();
        amend(SUMMER, 1, Map.of("firstDay", "2021-07-16", "lastMeetingDay", "2021-07-15"));
        publish(SUMMER, 2);

        var old = workplace.outside("{ node(id: \"%s\", at: {known: \"%s\"}) { ... on Deadline { raw latest } } }"
                .formatted(BY_SUMMER, known));

        assertThat(old.at("/data/node/latest").asText()).isEqualTo("2021-07-08");
        assertThat(old.at("/data/node/raw").asText()).isEqualTo("voor het zomerreces");
    }

    @Test
    void leavesDeadlinesAloneWhenTheDaysStayTheSame() {
        amend(SUMMER, 1, Map.of("remark", "nagekeken"));

        publish(SUMMER, 2);

        assertThat(workplace
                        .ask(EDITOR, "{ recordState(id: \"%s\") { version } }".formatted(BY_SUMMER))
                        .at("/recordState/version")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void resolvesWhatWaitedForARecess() {
        var fields = Map.of(
                "subject", "kst-31015-221/m3",
                "raw", "voor het kerstreces",
                "kind", "BEFORE_EVENT",
                "event", "TK_CHRISTMAS_RECESS_2021",
                "certainty", "UNRESOLVED",
                "yearImplied", false);
        assertThat(typename(register("registerDeadline", "kst-31015-221/m3/termijn-2", fields)))
                .isEqualTo("DeadlineRegistered");
        register(
                "registerRecess",
                "reces-tk-kerstreces-2021",
                Map.of(
                        "chamber", "TK",
                        "season", "CHRISTMAS",
                        "firstDay", "2021-12-17",
                        "lastDay", "2022-01-10",
                        "lastMeetingDay", "2021-12-16",
                        "sureness", "OFFICIAL",
                        "source", "voorbeeld voor deze proef"));

        publish("reces-tk-kerstreces-2021", 1);

        var draft = workplace.ask(
                EDITOR, "{ node(id: \"kst-31015-221/m3/termijn-2\") { ... on Deadline { raw latest certainty } } }");
        assertThat(draft.path("node").path("latest").asText()).isEqualTo("2021-12-16");
        assertThat(draft.path("node").path("certainty").asText()).isEqualTo("SURE");
        assertThat(draft.path("node").path("raw").asText()).isEqualTo("voor het kerstreces");
    }

    @Test
    void readsDeadlinesWithTheCalendarForEveryone() {
        var answer = workplace.outside("""
                { readDeadlines(text: "De Kamer zal voor het zomerreces en eind 2021 worden geïnformeerd.", documentDate: "2021-01-11")
                  { start end raw kind latest firmness readsAs } }""").path("data").path("readDeadlines");

        assertThat(answer.findValuesAsText("raw")).containsExactly("voor het zomerreces", "eind 2021");
        assertThat(answer.path(0).path("firmness").asText()).isEqualTo("FIRM");
        assertThat(answer.path(0).path("readsAs").asText())
                .isEqualTo("uiterlijk 8 juli 2021 (zomerreces 2021, recesrooster v24; documentdatum 2021-01-11)");
    }

    @Test
    void readsCitationsAndTellsWhichAreKnown() {
        var answer = workplace.outside("""
                { readCitations(text: "Kamerstuk 31 015, nr. 221 en Kamerstuk 99 999, nr. 7")
                  { raw key letterStyle legalStyle warnings { code sentence } document { id } } }""").path("data").path("readCitations");

        assertThat(answer.findValuesAsText("key")).containsExactly("kst-31015-221", "kst-99999-7");
        assertThat(answer.path(0).path("document").path("id").asText()).isEqualTo("kst-31015-221");
        assertThat(answer.path(1).path("document").isNull()).isTrue();
    }

    @Test
    void refusesATextThatIsTooLong() {
        var answer = workplace.answer(
                RESEARCHER,
                "query ($text: String!) { readDeadlines(text: $text) { raw } }",
                Map.of("text", "a".repeat(100_001)));

        assertThat(answer.path("errors").toString()).contains("De tekst is te lang: 100001 tekens, hoogstens 100.000");
    }

    private JsonNode register(String mutation, String id, Map<String, ?> fields) {
        return workplace.call(
                RESEARCHER, mutation, Input.of(id).with("fields", fields).toString());
    }

    private void amend(String id, int version, Map<String, String> fields) {
        var input = Input.of(id)
                .with("expectedVersion", version)
                .with("fields", fields)
                .with("reason", "nagekeken");
        assertThat(typename(workplace.call(RESEARCHER, "amendRecess", input.toString())))
                .isEqualTo("RecessAmended");
    }

    private void publish(String id, int version) {
        var input = Input.of(id).with("records", List.of(Map.of("id", id, "version", version)));
        input.json().remove("id");
        workplace.call(RESEARCHER, "submitRecords", input.toString());
        assertThat(typename(workplace.call(EDITOR, "publishRecords", input.toString())))
                .isEqualTo("RecordsPublished");
    }

    private JsonNode deadline(String id) {
        return workplace
                .outside(
                        "{ node(id: \"%s\") { recordedAt ... on Deadline { raw latest resolvedWith } } }".formatted(id))
                .path("data")
                .path("node");
    }

    private static String typename(JsonNode outcome) {
        return outcome.path("__typename").asText();
    }
}
