package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;
import nl.opvolgmonitor.domain.account.Actor;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The advice on 22 February 2022 over the first five documents: drafted, written, replied to and fixed by two people. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdviceTest {

    private static final String REPORT = "slachtoffermonitor-mensenhandel-2015-2019";
    private static final String FIRST = REPORT + "/1";
    private final Workplace workplace = new Workplace();
    private Instant cutOff = Instant.EPOCH;

    @BeforeAll
    void takeTheTimeWhenTheRegisterIsLoaded() {
        cutOff = Instant.now();
    }

    @AfterAll
    void close() {
        workplace.close();
    }

    private String opened(String product, String more) {
        return opened(product, more, "2022-02-22", REPORT);
    }

    private String opened(String product, String more, String day, @Nullable String report) {
        var id = "advies-" + UUID.randomUUID();
        var answer = workplace.call(RESEARCHER, "openAdvice", input(id, product, day, report, more));
        assertThat(answer.path("__typename").asText()).as(answer.toString()).isEqualTo("AdviceOpened");
        return id;
    }

    private static String input(String id, String product, String day, @Nullable String report, String more) {
        var scope = report == null ? "" : "\"report\": \"" + report + "\"";
        return "{\"id\": \"%s\", \"product\": \"%s\", \"title\": \"Opvolging\", \"effective\": \"%s\", \"scope\": {%s}%s}"
                .formatted(id, product, day, scope, more);
    }

    private String opened() {
        return opened("FOLLOW_UP_ADVICE", "");
    }

    private JsonNode draft(String id) {
        return workplace.ask(RESEARCHER, """
                        { adviceDraft(id: "%s") { state mine lastStep sha256 scope { report } contents { known sha256
                            sections { section text filled isDrafted lastStep }
                            items { stand { recommendation response assessment measures overdue undated signals advised }
                                    proposal { kind } counsel { kind } lastStep }
                            moved { recommendation what from to } refreshed { what } figures { word count } }
                            replies { number name outcome } } }""".formatted(id)).get("adviceDraft");
    }

    private String outcome(Actor actor, String mutation, String id, String more) {
        return workplace
                .call(actor, mutation, "{\"id\": \"" + id + "\"" + (more.isEmpty() ? "" : ", " + more) + "}")
                .path("__typename")
                .asText();
    }

    private void decideAll(String id) {
        draft(id)
                .at("/contents/items")
                .forEach(item -> assertThat(outcome(
                                RESEARCHER,
                                "setCounsel",
                                id,
                                "\"recommendation\": \"%s\", \"counsel\": {\"kind\": \"ASK_EVIDENCE\", \"reason\": \"De termijn is voorbij.\"}, \"expected\": 0"
                                        .formatted(
                                                item.at("/stand/recommendation").asText())))
                        .isEqualTo("CounselSet"));
    }

    private String lastStep(String id) {
        return "\"lastStep\": " + draft(id).path("lastStep").asLong();
    }

    private String fixed(String id) {
        assertThat(outcome(EDITOR, "fixAdvice", id, lastStep(id))).isEqualTo("AdviceFixed");
        return draft(id).path("sha256").asText();
    }

    @Test
    void draftsWhatTheRegisterProvesOfRecommendation1AndNoMore() {
        var item = draft(opened()).at("/contents/items/0");

        assertThat(item.at("/stand/recommendation").asText()).isEqualTo(FIRST);
        assertThat(item.at("/stand/response").asText()).isEqualTo("ACCEPTED");
        assertThat(item.at("/stand/advised").isNull()).isTrue();
        assertThat(item.at("/counsel").isNull()).isTrue();
        assertThat(item.at("/stand/signals").toString()).contains("R5");
    }

    @Test
    void givesTheSamePictureForTheSameDayAndCutOffWheneverItIsTaken() {
        var known = ", \"known\": \"" + cutOff + "\"";
        var first =
                draft(opened("FOLLOW_UP_ADVICE", known)).at("/contents/sha256").asText();
        workplace.call(
                RESEARCHER,
                "muteSignal",
                "{\"record\": \"kst-31015-221/m17\", \"signal\": \"R5\", \"mutedUntil\": \"2099-01-01\", \"reason\": \"nagebeld\"}");

        var again =
                draft(opened("FOLLOW_UP_ADVICE", known)).at("/contents/sha256").asText();

        assertThat(again).isEqualTo(first).hasSize(64);
    }

    @Test
    void keepsFiguresInWordsThoseOfTheRegister() {
        var id = opened();

        assertThat(outcome(
                        RESEARCHER,
                        "writeAdvice",
                        id,
                        "\"section\": \"SUMMARY\", \"text\": \"Het zijn er {aanbevelingen}.\", \"expected\": 0"))
                .isEqualTo("AdviceWritten");

        var summary = draft(id).at("/contents/sections/0");
        assertThat(summary.path("filled").asText()).isEqualTo("Het zijn er 3.");
        assertThat(summary.path("isDrafted").asBoolean()).isFalse();
    }

    @Test
    void goesFromConceptThroughTheRightOfReplyToFixedByASecondPerson() {
        var id = opened();
        decideAll(id);
        assertThat(outcome(RESEARCHER, "askForReplies", id, "\"until\": \"2022-04-01\""))
                .isEqualTo("RepliesAsked");
        assertThat(
                        outcome(
                                RESEARCHER,
                                "registerReply",
                                id,
                                "\"organisation\": \"mnre1058\", \"recommendation\": \"" + FIRST
                                        + "\", \"text\": \"Het onderzoek is vertrouwelijk gedeeld.\", \"receivedOn\": \"2022-03-20\""))
                .isEqualTo("ReplyRegistered");
        assertThat(outcome(EDITOR, "fixAdvice", id, lastStep(id)))
                .as("a reply that is not handled")
                .isEqualTo("InvalidInput");
        assertThat(outcome(
                        RESEARCHER,
                        "handleReply",
                        id,
                        "\"number\": 1, \"outcome\": \"ADOPTED\", \"text\": \"Toegevoegd.\""))
                .isEqualTo("ReplyHandled");

        var hash = fixed(id);

        var json = workplace.get("/nl/opvolgadviezen/" + id + "/advies.json");
        assertThat(sha256(json)).isEqualTo(hash);
        assertThat(json).contains("Het onderzoek is vertrouwelijk gedeeld.").doesNotContain("demo-");
        assertThat(outcome(
                        RESEARCHER,
                        "writeAdvice",
                        id,
                        "\"section\": \"SUMMARY\", \"text\": \"Toch anders.\", \"expected\": 0"))
                .isEqualTo("InvalidInput");
    }

    @Test
    void isNotFixedByWhoWroteIt() {
        var id = opened("ANNUAL_LIST", "");
        outcome(EDITOR, "writeAdvice", id, "\"section\": \"METHOD\", \"text\": \"Zo.\", \"expected\": 0");

        assertThat(outcome(EDITOR, "fixAdvice", id, lastStep(id))).isEqualTo("SecondPersonNeeded");
    }

    @Test
    void changesTheNextAdviceAndNotThisOneWhenTheRegisterIsCorrected() {
        var id = opened("BRIEFING", "");
        fixed(id);
        var before = workplace.get("/nl/opvolgadviezen/" + id + "/advies.json");
        correctTheAnswerTo(REPORT + "/3");

        var next = opened("BRIEFING", ", \"previous\": \"" + id + "\"");

        assertThat(workplace.get("/nl/opvolgadviezen/" + id + "/advies.json")).isEqualTo(before);
        assertThat(draft(next).at("/contents/moved"))
                .hasToString(
                        "[{\"recommendation\":\"%s/3\",\"what\":\"kabinetsreactie\",\"from\":\"Aanbeveling overgenomen\",\"to\":\"Aanbeveling deels overgenomen\"}]"
                                .formatted(REPORT));
    }

    @Test
    void tellsWhatOfItWasCorrectedSinceThePreviousAdvice() {
        var before = opened("BRIEFING", "");
        fixed(before);
        correctTheAnswerTo(REPORT + "/2");
        var after = opened("BRIEFING", "");
        fixed(after);

        assertThat(draftAfter(before))
                .contains("Wat er sinds het vorige advies in het register is gecorrigeerd", "te ruim gelezen");
        assertThat(draftAfter(after))
                .contains("Aan deze gegevens is sinds het vorige advies in het register niets gecorrigeerd.")
                .contains("Onveranderd in al deze gegevens, 3 van de 3 aanbevelingen:");
        assertThat(workplace
                        .call(
                                RESEARCHER,
                                "openAdvice",
                                "{\"id\": \"ander-soort\", \"product\": \"ANNUAL_LIST\", \"title\": \"x\", \"effective\": \"2022-02-22\", \"scope\": {}, \"previous\": \""
                                        + after + "\"}")
                        .path("message")
                        .asText())
                .contains("van dezelfde soort");
    }

    private String draftAfter(String previous) {
        var id = opened("BRIEFING", ", \"previous\": \"" + previous + "\"");
        return workplace.get(RESEARCHER, "/werk/concept-advies/" + id + ".html");
    }

    private void correctTheAnswerTo(String recommendation) {
        var answer = workplace
                .outside("{ recommendation(id: \"" + recommendation + "\") { response { id } } }")
                .at("/data/recommendation/response/id")
                .asText();
        workplace.correctResponse(answer);
    }

    @Test
    void showsTheNotesBesideAFixedAdvice() {
        var id = opened("BRIEFING", "");
        assertThat(outcome(EDITOR, "addCorrectionNote", id, "\"text\": \"Te vroeg.\""))
                .isEqualTo("InvalidInput");
        var hash = fixed(id);

        assertThat(outcome(EDITOR, "addCorrectionNote", id, "\"text\": \"De datum was 9 juli.\""))
                .isEqualTo("CorrectionNoteAdded");

        var page = workplace.get("/nl/opvolgadviezen/" + id + "/");
        assertThat(page).contains("De datum was 9 juli.", hash);
        assertThat(workplace.get("/en/opvolgadviezen/" + id + "/")).contains("Correction notes");
        assertThat(workplace
                        .outside("{ advice(id: \"" + id + "\") { sha256 notes { text } items { recommendation } } }")
                        .toString())
                .contains(hash, "De datum was 9 juli.", FIRST);
    }

    @Test
    void isForTheOfficeOnlyUntilItsEmbargoEnds() {
        var id = opened("BRIEFING", "");
        var embargo = "\"embargoUntil\": \"2190-01-01T00:00:00Z\", ";
        assertThat(outcome(EDITOR, "fixAdvice", id, embargo + lastStep(id))).isEqualTo("AdviceFixed");

        assertThat(workplace
                        .outside("{ advice(id: \"" + id + "\") { id } advices { id } }")
                        .toString())
                .doesNotContain(id);
        assertThat(workplace.get("/nl/opvolgadviezen/" + id + "/advies.json")).doesNotContain(FIRST);
        assertThat(sha256(workplace.get(RESEARCHER, "/werk/concept-advies/" + id + ".json")))
                .isEqualTo(draft(id).path("sha256").asText());
        assertThat(workplace.get(RESEARCHER, "/werk/concept-advies/" + id + ".html"))
                .contains("Openbaar vanaf");
    }

    @Test
    void isSeenByNobodyOutsideBeforeItIsFixed() {
        var id = opened();

        assertThat(workplace
                        .outside("{ advice(id: \"" + id + "\") { id } advices { id } }")
                        .toString())
                .doesNotContain(id);
        assertThat(workplace.get("/nl/opvolgadviezen/" + id + "/")).contains("Er is geen advies");
        assertThat(workplace.get("/werk/concept-advies/" + id + ".json")).doesNotContain(FIRST);
    }

    @Test
    void namesTheRecordOfEachFactAndWhatTheSignalsRestOn() {
        var id = opened();
        decideAll(id);

        var page = html(id);

        assertThat(page)
                .contains("R15</a> (kandidaat)", "niet beschreven", "Per ministerie dat antwoordt of uitvoert")
                .doesNotContain("**", "&lt;sup");
        var signal =
                Jsoup.parse(page).select("li:contains(R8 voorwaarde blokkeert)").first();
        assertThat(signal.select("a").eachAttr("href"))
                .contains("/nl/toezeggingen/kst-31015-221/m2", "/nl/toezeggingen/kst-31015-221/m3");
        var linked = Jsoup.parse(page).select("h2:contains(Bronnen) + ul a").eachText();
        assertThat(linked).anySatisfy(text -> assertThat(text).contains("22 februari 2022"));
        assertThat(workplace.get(RESEARCHER, "/werk/concept-advies/" + id + ".csv"))
                .contains("R15 (kandidaat)");
    }

    @Test
    void remindsEachMinistryAlsoOfWhatAnswersNoRecommendation() {
        var page = html(opened("REMINDERS", ""));

        assertThat(page)
                .contains(
                        "Openstaande toezeggingen: Ministerie van Justitie en Veiligheid",
                        "waarvan de uitvoering niet is afgerond",
                        "9 juni 2020; verteld in")
                .doesNotContain("Openstaande toezeggingen: Staatssecretaris", "Openstaande toezeggingen: kabinet");
    }

    @Test
    void plansWithTheMeasuresInWords() {
        assertThat(html(opened("PLAN_SECTION", ""))).contains("Maatregelen bij: ", "Volgende stap", "Te besluiten");
    }

    @Test
    void tellsWhatWasPromisedElsewhereThatTheMeasuresCarryOut() {
        var table = Jsoup.parse(html(opened()))
                .select("table:contains(Elders toegezegd, uit te voeren met deze maatregelen)");

        assertThat(table).hasSize(1);
        assertThat(table.first().text())
                .contains("asielzoekers die met onbekende bestemming", "9 juni 2020", "geen termijn genoemd")
                .contains("“data-analyse van de personen die mob uit de COA-opvang vertrekken” (dekt dit deels: ")
                .doesNotContain("m2", "m3");
    }

    @Test
    void leadsToTheDocumentsWithoutLinks() {
        var page = Jsoup.parse(html(opened()));

        assertThat(page.select("h2:contains(Bronnen) + ul li").eachText())
                .contains(
                        "Brief van de Staatssecretaris van Justitie en Veiligheid, Kamerstuk 31 015, nr. 221, 11 januari 2021")
                .noneMatch(text -> text.matches(".*(Kamerstuk \\d.*){2}"));
        assertThat(page.select("blockquote:contains(onderschrijven het belang om meer zicht) + .source")
                        .text())
                .contains("Kamerstuk 31 015, nr. 221", "regel 65");
        assertThat(page.text()).contains("bijlage bij Kamerstuk 31 015, nr. 221");
    }

    @Test
    void isForWhoAnsweredWhenARecommendationAddressesNobody() {
        var id = opened();
        decideAll(id);

        assertThat(html(id))
                .contains(
                        "Ministerie van Volksgezondheid, Welzijn en Sport; Ministerie van Justitie en Veiligheid (wie op de aanbeveling antwoordde");
    }

    @Test
    void briefsWithWhatWasFound() {
        var of2015 = html(opened("BRIEFING", ""));
        var of2022 = html(opened("BRIEFING", "", "2022-02-22", "spreektekst-technische-briefing-2022-02-22"));

        assertThat(Jsoup.parse(of2015)
                        .select(
                                "h2:contains(Bevindingen) ~ blockquote:contains(Het zicht op kwetsbare slachtoffers verslechtert al jaren) + .source")
                        .text())
                .contains("Spreektekst", "regel 52");
        assertThat(of2022)
                .contains("Herhaald slachtofferschap", "(gevonden in: Slachtoffermonitor", "45 %", "bijna de helft");
        assertThat(html(opened())).doesNotContain("Bevindingen");
    }

    @Test
    void namesWhatItCannotCountForWantOfADate() {
        var all = opened("PLAN_SECTION", "", "2024-12-31", null);
        var plan = workplace.call(
                RESEARCHER, "openAdvice", input("zonder-datum", "PLAN_SECTION", "2024-12-31", "jaarplan-2024", ""));

        assertThat(Jsoup.parse(html(all))
                        .select("h3:contains(zonder datum) ~ ul a")
                        .eachText())
                .anySatisfy(text -> assertThat(text).contains("BES-eilanden"));
        assertThat(plan.path("__typename").asText()).isEqualTo("InvalidInput");
        assertThat(plan.path("message").asText()).contains("zonder datum zijn er");
    }

    private String html(String id) {
        return workplace.get(RESEARCHER, "/werk/concept-advies/" + id + ".html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"FOLLOW_UP_ADVICE", "ANNUAL_LIST", "BRIEFING", "FORMATION_LETTER", "PLAN_SECTION", "REMINDERS"})
    void writesEveryProductInEveryForm(String product) {
        var id = opened(product, "");

        for (var form : new String[] {"html", "odt", "docx", "pdf", "csv", "json"}) {
            assertThat(workplace.get(RESEARCHER, "/werk/concept-advies/" + id + "." + form))
                    .as(form)
                    .hasSizeGreaterThan(500);
        }
        assertThat(workplace.get(RESEARCHER, "/werk/concept-advies/" + id + ".html"))
                .contains(product.equals("REMINDERS") ? "Openstaande toezeggingen" : "Dublinstatus", "Werkwijze");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            openAdvice        | InvalidInput   | "id": "Met Hoofdletter", "product": "BRIEFING", "title": "x", "effective": "2022-02-22", "scope": {}
            openAdvice        | InvalidInput   | "id": "leeg", "product": "BRIEFING", "title": " ", "effective": "2022-02-22", "scope": {}
            openAdvice        | InvalidInput   | "id": "niets", "product": "BRIEFING", "title": "x", "effective": "1999-01-01", "scope": {}
            openAdvice        | InvalidInput   | "id": "later", "product": "BRIEFING", "title": "x", "effective": "2022-02-22", "known": "2198-01-01T00:00:00Z", "scope": {}
            openAdvice        | InvalidInput   | "id": "onbekend", "product": "BRIEFING", "title": "x", "effective": "2022-02-22", "scope": {"added": ["bestaat-niet"]}
            openAdvice        | InvalidInput   | "id": "toekomst", "product": "BRIEFING", "title": "x", "effective": "2190-02-22", "scope": {}
            openAdvice        | InvalidInput   | "id": "vergelijk", "product": "BRIEFING", "title": "x", "effective": "2022-02-22", "previous": "vergelijk", "scope": {}
            refreshAdvice     | RecordNotFound | "id": "nergens"
            changeAdviceScope | RecordNotFound | "id": "nergens", "title": "x", "scope": {}
            writeAdvice       | RecordNotFound | "id": "nergens", "section": "SUMMARY", "text": "x", "expected": 0
            setCounsel        | RecordNotFound | "id": "nergens", "recommendation": "a/1", "expected": 0
            askForReplies     | RecordNotFound | "id": "nergens", "until": "2022-04-01"
            registerReply     | RecordNotFound | "id": "nergens", "organisation": "mnre1058", "text": "x", "receivedOn": "2022-04-01"
            handleReply       | RecordNotFound | "id": "nergens", "number": 1, "outcome": "ADOPTED", "text": "x"
            resumeAdvice      | RecordNotFound | "id": "nergens", "reason": "x\"""")
    void refusesWhatCannotBe(String mutation, String expected, String input) {
        var answer = workplace.call(RESEARCHER, mutation, "{" + input + "}");

        assertThat(answer.path("__typename").asText()).as(answer.toString()).isEqualTo(expected);
        assertThat(answer.path("message").asText()).isNotEmpty();
    }

    @Test
    void refusesWhatCannotBeOfAnAdviceThatIsThere() {
        var id = opened("BRIEFING", "");

        assertThat(workplace
                        .call(
                                RESEARCHER,
                                "openAdvice",
                                "{\"id\": \"" + id
                                        + "\", \"product\": \"BRIEFING\", \"title\": \"x\", \"effective\": \"2022-02-22\", \"scope\": {}}")
                        .path("__typename")
                        .asText())
                .isEqualTo("KeyTaken");
        assertThat(outcome(
                        RESEARCHER,
                        "writeAdvice",
                        id,
                        "\"section\": \"SUMMARY\", \"text\": \"{geen}\", \"expected\": 0"))
                .isEqualTo("InvalidInput");
        assertThat(outcome(RESEARCHER, "writeAdvice", id, "\"section\": \"SUMMARY\", \"text\": \"x\", \"expected\": 5"))
                .isEqualTo("WordsChanged");
        assertThat(outcome(
                        RESEARCHER,
                        "setCounsel",
                        id,
                        "\"recommendation\": \"" + FIRST
                                + "\", \"counsel\": {\"kind\": \"CLOSE\", \"reason\": \"klaar\"}, \"expected\": 0"))
                .isEqualTo("InvalidInput");
        assertThat(outcome(
                        RESEARCHER,
                        "registerReply",
                        id,
                        "\"organisation\": \"mnre1058\", \"text\": \"x\", \"receivedOn\": \"2022-04-01\""))
                .isEqualTo("InvalidInput");
        assertThat(
                        outcome(
                                RESEARCHER,
                                "setCounsel",
                                id,
                                "\"recommendation\": \"elders/1\", \"counsel\": {\"kind\": \"REPEAT\", \"reason\": \"x\"}, \"expected\": 0"))
                .as("a recommendation that is not in it")
                .isEqualTo("InvalidInput");
        assertThat(outcome(
                        RESEARCHER,
                        "writeAdvice",
                        id,
                        "\"section\": \"SUMMARY\", \"text\": \"" + "x".repeat(50_001) + "\", \"expected\": 0"))
                .as("a text without end")
                .isEqualTo("InvalidInput");
        assertThat(outcome(RESEARCHER, "resumeAdvice", id, "\"reason\": \"x\"")).isEqualTo("InvalidInput");
        assertThat(outcome(EDITOR, "fixAdvice", id, "\"lastStep\": 1")).isEqualTo("InvalidInput");
        assertThat(outcome(EDITOR, "fixAdvice", "nergens", "\"lastStep\": 1")).isEqualTo("RecordNotFound");
        assertThat(outcome(EDITOR, "addCorrectionNote", "nergens", "\"text\": \"x\""))
                .isEqualTo("RecordNotFound");
    }

    @Test
    void refreshesAndRescopesWithoutLosingWords() {
        var id = opened();
        outcome(
                RESEARCHER,
                "writeAdvice",
                id,
                "\"section\": \"SUMMARY\", \"text\": \"Onze woorden.\", \"expected\": 0");

        assertThat(outcome(RESEARCHER, "refreshAdvice", id, "")).isEqualTo("AdviceRefreshed");
        assertThat(outcome(
                        RESEARCHER,
                        "changeAdviceScope",
                        id,
                        "\"title\": \"Nieuw\", \"scope\": {\"report\": \"" + REPORT + "\", \"leftOut\": [\"" + FIRST
                                + "\"]}"))
                .isEqualTo("AdviceScopeChanged");

        var draft = draft(id);
        assertThat(draft.at("/contents/items")).hasSize(2);
        assertThat(draft.at("/contents/sections/0/filled").asText()).isEqualTo("Onze woorden.");
        assertThat(draft.at("/contents/refreshed").toString()).contains("in het advies");
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
