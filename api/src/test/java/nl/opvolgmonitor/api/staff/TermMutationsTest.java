package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.ADMINISTRATOR;
import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keeping the lists of themes and target groups, and what readers and colleagues see of that. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TermMutationsTest {

    private static final String REPORT = "slachtoffermonitor-mensenhandel-2015-2019";

    private final Workplace workplace = new Workplace();

    @AfterAll
    void close() {
        workplace.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            addTerm    | TermKept     |                                             | {"kind": "THEME", "code": "ZORG", "name": "Zorg", "englishName": "Care"}
            addTerm    | InvalidInput | Er is al een thema met de sleutel MIGRATIE  | {"kind": "THEME", "code": "MIGRATIE", "name": "Reizen", "englishName": "Travel"}
            addTerm    | InvalidInput | Er is al een thema met deze naam: MIGRATIE  | {"kind": "THEME", "code": "REIZEN", "name": "migratie", "englishName": "Travel"}
            addTerm    | InvalidInput | Een sleutel bestaat uit hoofdletters        | {"kind": "THEME", "code": "Reizen", "name": "Reizen", "englishName": "Travel"}
            addTerm    | InvalidInput | Vul de Nederlandse naam in                  | {"kind": "THEME", "code": "REIZEN", "name": " ", "englishName": "Travel"}
            addTerm    | InvalidInput | Vul de Engelse naam in                      | {"kind": "THEME", "code": "REIZEN", "name": "Reizen", "englishName": ""}
            renameTerm | InvalidInput | Er is geen thema met de sleutel REIZEN      | {"kind": "THEME", "code": "REIZEN", "expectedVersion": 1, "name": "Reizen", "reason": "korter"}
            renameTerm | WordsChanged | Dit is intussen gewijzigd                   | {"kind": "THEME", "code": "PREVENTIE", "expectedVersion": 7, "name": "Voorkomen", "reason": "korter"}
            renameTerm | InvalidInput | Vul in waarom; de reden wordt openbaar      | {"kind": "THEME", "code": "PREVENTIE", "expectedVersion": 1, "name": "Voorkomen", "reason": " "}
            endTerm    | InvalidInput | De laatste dag ligt niet voor de eerste dag | {"kind": "THEME", "code": "ZORG", "expectedVersion": 1, "lastDay": "2000-01-01", "reason": "voorbij"}
            resumeTerm | InvalidInput | Dit is niet beëindigd                       | {"kind": "THEME", "code": "PREVENTIE", "expectedVersion": 1, "reason": "weer nodig"}""")
    void answerAsWhatIsAskedDeserves(String mutation, String outcome, String sentence, String input) {
        var answer = workplace.call(ADMINISTRATOR, mutation, input);

        assertThat(answer.path("__typename").asText()).as(answer.toString()).isEqualTo(outcome);
        assertThat(answer.path("message").asText()).contains(sentence == null ? "" : sentence);
    }

    @Test
    void belongToWhoManages() {
        var input = "{\"kind\": \"THEME\", \"code\": \"SIGNALERING\", \"expectedVersion\": 1, \"reason\": \"weer\"}";

        assertThat(workplace.call(EDITOR, "resumeTerm", input).toString()).contains("errors");
        assertThat(workplace.call(RESEARCHER, "resumeTerm", input).toString()).contains("errors");
    }

    @Test
    void changeTheNameWhereverItStands() {
        var before = Instant.now().toString();
        keep(
                "renameTerm",
                Map.of(
                        "kind",
                        "THEME",
                        "code",
                        "SLACHTOFFERSCHAP",
                        "expectedVersion",
                        1,
                        "name",
                        "Gevolgen voor slachtoffers",
                        "englishName",
                        "Consequences for victims",
                        "definition",
                        "Wat het met iemand doet.",
                        "reason",
                        "ruimer"));

        assertThat(workplace.get("/nl/themas/"))
                .contains("Gevolgen voor slachtoffers")
                .doesNotContain("Slachtofferschap");
        assertThat(workplace.get("/nl/themas/SLACHTOFFERSCHAP/"))
                .contains("<h1>Gevolgen voor slachtoffers</h1>", "Wat het met iemand doet.");
        assertThat(workplace.get("/en/themas/SLACHTOFFERSCHAP/")).contains("<h1>Consequences for victims</h1>");
        assertThat(workplace.get("/nl/themas/?bekend=" + before)).contains("Slachtofferschap");
        assertThat(workplace.get("/nl/aanbevelingen.csv")).contains("Gevolgen voor slachtoffers");
        assertThat(workplace.get("/nl/aanbevelingen/")).contains("Gevolgen voor slachtoffers (");
        assertThat(workplace.get("/nl/")).contains(">Gevolgen voor slachtoffers<");
        assertThat(workplace.get("/id/begrippen/Theme/SLACHTOFFERSCHAP?als=ttl"))
                .contains("\"Gevolgen voor slachtoffers\"@nl", "\"Consequences for victims\"@en");
        var asked = workplace.outside("{ overview { byTheme { label } } progress { byTheme { label } }"
                + " recommendations(first: 1) { facets(of: [THEME]) { label } } terms { versions { name reason } } }");
        assertThat(asked.at("/data/overview").toString()).contains("Gevolgen voor slachtoffers");
        assertThat(asked.at("/data/progress").toString()).contains("Gevolgen voor slachtoffers");
        assertThat(asked.at("/data/recommendations").toString()).contains("Gevolgen voor slachtoffers");
        assertThat(asked.at("/data/terms").toString()).contains("Slachtofferschap", "ruimer");
    }

    @Test
    void refuseARecordThatNamesWhatIsNotInTheList() {
        assertThat(register("proef/onbekend", "BESTAAT_NIET").path("message").asText())
                .isEqualTo(
                        "Het thema «BESTAAT_NIET» staat niet in de lijst; kies een ander thema, of laat de beheerder de lijst bijwerken");
    }

    @Test
    void leaveAnEndedTermOnTheRecordsThatHaveIt() {
        assertThat(register("proef/eerder", "MANDAAT").path("__typename").asText())
                .isEqualTo("RecommendationRegistered");
        keep(
                "endTerm",
                Map.of(
                        "kind",
                        "THEME",
                        "code",
                        "MANDAAT",
                        "expectedVersion",
                        1,
                        "lastDay",
                        "2020-12-31",
                        "reason",
                        "samengevoegd"));

        assertThat(register("proef/later", "MANDAAT").path("message").asText())
                .startsWith("Het thema «Mandaat» is op deze dag niet te kiezen");
        assertThat(amend("proef/eerder", List.of("MANDAAT", "ONLINE"))
                        .path("__typename")
                        .asText())
                .isEqualTo("RecommendationAmended");
        assertThat(workplace.get("/nl/aanbevelingen/")).contains("Mandaat (");

        keep("resumeTerm", Map.of("kind", "THEME", "code", "MANDAAT", "expectedVersion", 2, "reason", "toch nodig"));
        assertThat(register("proef/later", "MANDAAT").path("__typename").asText())
                .isEqualTo("RecommendationRegistered");
    }

    @Test
    void haveTheirEffectOnceAndLeaveATrace() {
        var key = UUID.randomUUID().toString();
        var input =
                "{\"kind\": \"TARGET_GROUP\", \"code\": \"STUDENTEN\", \"name\": \"Studenten\", \"englishName\": \"Students\"}";

        assertThat(workplace.call(ADMINISTRATOR, "addTerm", key, input))
                .isEqualTo(workplace.call(ADMINISTRATOR, "addTerm", key, input));

        var trail = workplace.ask(ADMINISTRATOR, "{ auditTrail(first: 50) { action record version result } }");
        assertThat(trail.toString())
                .contains(
                        "{\"action\":\"addTerm\",\"record\":\"doelgroep/STUDENTEN\",\"version\":1,\"result\":\"DONE\"}");
    }

    private void keep(String mutation, Map<String, ?> input) {
        var answer = workplace.call(ADMINISTRATOR, mutation, json(input));
        assertThat(answer.path("__typename").asText()).as(answer.toString()).isEqualTo("TermKept");
    }

    private JsonNode register(String id, String theme) {
        return workplace.call(
                RESEARCHER,
                "registerRecommendation",
                Input.of(id)
                        .with(
                                "fields",
                                Map.of(
                                        "form",
                                        "PLEA",
                                        "text",
                                        "Zorg voor opvang.",
                                        "publishedIn",
                                        REPORT,
                                        "themes",
                                        List.of(theme),
                                        "formal",
                                        false,
                                        "stub",
                                        true))
                        .toString());
    }

    private JsonNode amend(String id, List<String> themes) {
        return workplace.call(
                RESEARCHER,
                "amendRecommendation",
                Input.of(id)
                        .with("expectedVersion", 1)
                        .with("fields", Map.of("themes", themes))
                        .with("reason", "nagekeken")
                        .toString());
    }

    private static String json(Map<String, ?> input) {
        var whole = Input.of("x");
        for (var field : input.entrySet()) {
            whole = whole.with(field.getKey(), field.getValue());
        }
        whole.json().remove("id");
        return whole.toString();
    }
}
