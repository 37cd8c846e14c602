package nl.opvolgmonitor.api.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.RunningRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register under {@code /v1}, on the five source documents. */
class RestTest {

    private final RestClient client = new RestClient();

    static Stream<String> examples() {
        return RunningRegister.get().context().getBean(Resources.class).all().stream()
                .flatMap(resource -> resource.examples().stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void answersEveryExampleWithSomething(String example) {
        var reply = client.get(example);

        assertThat(reply.status()).as(reply.text()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(example.startsWith("/opvolgadviezen")
                        || reply.json().path("items").isMissingNode()
                        || !reply.json().path("items").isEmpty())
                .as("only advices are made here and not loaded")
                .isTrue();
    }

    @Test
    void givesARecordTheFieldsThatGraphqlHas() {
        var record = client.get("/toezeggingen/kst-31015-221/m2").json();
        var asked = RunningRegister.get()
                .ask("{ commitment(id: \"kst-31015-221/m2\") { text status deadline { raw latest } } }")
                .path("commitment");

        assertThat(record.path("text")).isEqualTo(asked.path("text"));
        assertThat(record.path("status")).isEqualTo(asked.path("status"));
        assertThat(record.at("/deadline/raw")).isEqualTo(asked.at("/deadline/raw"));
        assertThat(record.at("/deadline/latest")).isEqualTo(asked.at("/deadline/latest"));
    }

    @Test
    void writesThePermanentAddressBesideEveryKey() {
        var record = client.get("/toezeggingen/kst-31015-221/m2").json();

        assertThat(record.path("uri").asText()).endsWith("/id/kst-31015-221/m2");
        assertThat(record.path("self").asText()).endsWith("/v1/toezeggingen/kst-31015-221/m2");
        assertThat(record.findParents("id"))
                .isNotEmpty()
                .allSatisfy(each -> assertThat(each.path("uri").asText())
                        .endsWith("/id/" + each.path("id").asText()));
    }

    @Test
    void takesAKeyWithItsSlashWrittenEitherWay() {
        assertThat(client.get("/toezeggingen/kst-31015-221%2Fm2").json().path("id"))
                .isEqualTo(client.get("/toezeggingen/kst-31015-221/m2").json().path("id"));
    }

    @Test
    void choosesByTheWordsOfTheSite() {
        var chosen = client.get("/toezeggingen?stand=vervangen").json();

        assertThat(chosen.path("items"))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(item.path("status").asText()).isEqualTo("REPLACED"));
        assertThat(chosen.path("totalCount").asInt())
                .isEqualTo(chosen.path("items").size());
    }

    @Test
    void understandsAnAddressOfTheSiteAndWritesItsOwn() {
        var reply = client.get("/aanbevelingen?gericht-aan=ministerie-jenv&utm_source=brief");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().at("/links/self").asText()).endsWith("/v1/aanbevelingen?gerichtAan=ministerie-jenv");
    }

    @Test
    void leadsThroughAListPageByPageForOneMoment() {
        var keys = new ArrayList<String>();
        var next = "/aanbevelingen?aantal=7";
        var known = "";
        while (!next.isEmpty()) {
            var reply = client.get(next);
            reply.json().path("items").forEach(item -> keys.add(item.path("id").asText()));
            next = reply.json().at("/links/next").asText("");
            next = next.equals("null") ? "" : next;
            assertThat(reply.header("Link").contains("rel=\"next\"")).isEqualTo(!next.isEmpty());
            assertThat(known).isIn("", reply.json().at("/asOf/known").asText());
            known = reply.json().at("/asOf/known").asText();
        }

        assertThat(keys)
                .doesNotHaveDuplicates()
                .hasSize(client.get("/aanbevelingen").json().path("totalCount").asInt());
    }

    @Test
    void givesOneGroupOfTheProgressWhatItGivesInTheList() {
        var listed = client.get("/voortgang?jaar=2020").json().at("/items/0");
        var one = client.get("/voortgang/jaar/2020").json();

        assertThat(listed.path("key").asText()).isEqualTo("jaar/2020");
        assertThat(listed.path("self").asText()).endsWith("/v1/voortgang/jaar/2020");
        assertThat(listed.has("uri")).isFalse();
        assertThat(listed.at("/answers/counted").asInt()).isEqualTo(3);
        assertThat(one.path("deadlines")).isEqualTo(listed.path("deadlines"));
        assertThat(one.path("steps")).isNotEmpty();
    }

    @Test
    void leadsThroughTheGroupsOfTheProgressAsThroughAnyList() {
        var all = client.get("/voortgang?aantal=50").json().path("items");
        var first = client.get("/voortgang?aantal=3").json();
        var rest = client.get(first.at("/links/next").asText()).json();

        assertThat(all.at("/0/key").asText()).isEqualTo("alles");
        assertThat(first.path("items")).hasSize(3);
        assertThat(rest.at("/items/0/key")).isEqualTo(all.at("/3/key"));
        assertThat(client.get("/voortgang?na=onzin").status()).isEqualTo(400);
        assertThat(client.get("/voortgang/jaar/1999").status()).isEqualTo(404);
    }

    @Test
    void tellsWhatACodeMeans() {
        var themes = client.get("/begrippen?soort=thema&aantal=50").json().path("items");

        assertThat(themes).isNotEmpty().allSatisfy(term -> {
            assertThat(term.path("kind").asText()).isEqualTo("THEME");
            assertThat(term.path("name").asText()).isNotBlank();
        });
        assertThat(client.get("/begrippen?soort=iets").json().toString()).contains("doelgroep", "thema");
    }

    @Test
    void answersAsOfADay() {
        assertThat(client.get("/documenten/kst-31015-221?per=2021-01-10").status())
                .isEqualTo(404);
        var then = client.get("/toezeggingen/kst-31015-221/m2?per=2021-06-01").json();

        assertThat(then.at("/asOf/effective").asText()).isEqualTo("2021-06-01");
        assertThat(then.at("/timing/on").asText()).isEqualTo("2021-06-01");
        assertThat(then.path("self").asText()).endsWith("?per=2021-06-01");
    }

    @Test
    void stopsCountingWhenNearlyEverythingIsWrong() {
        var words = IntStream.range(0, 300).mapToObj(number -> "x" + number).collect(Collectors.joining("&"));

        var reply = client.get("/aanbevelingen?" + words);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("errors")).hasSize(20);
    }

    @Test
    void tellsEverythingThatIsWrongAtOnceAndWhatCouldBeThere() {
        var reply = client.get("/toezeggingen?stand=klaar&stnd=open&aantal=900&per=2021-02-30&metTermijn=soms");

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("status").asInt()).isEqualTo(400);
        assertThat(reply.json().path("errors").findValuesAsText("name"))
                .containsExactlyInAnyOrder("stand", "stnd", "aantal", "per", "metTermijn");
        assertThat(choices(reply.json(), "stand")).contains("open", "vervangen");
        assertThat(choices(reply.json(), "metTermijn")).containsExactly("ja", "nee");
        assertThat(choices(reply.json(), "stnd")).contains("stand", "ministerie", "volgorde");
    }

    private static List<String> choices(JsonNode problem, String parameter) {
        for (var fault : problem.path("errors")) {
            if (fault.path("name").asText().equals(parameter)) {
                return fault.path("choices").valueStream().map(JsonNode::asText).toList();
            }
        }
        return List.of();
    }

    @ParameterizedTest
    @CsvSource({
        "/_zoek, q",
        "/wijzigingen, sinds",
        "/wijzigingen?sinds=ooit, sinds",
        "/toezeggingen?na=onzin, na",
        "/toezeggingen?aantal=0, aantal",
        "/toezeggingen?aantal=1&aantal=2, aantal",
        "/toezeggingen?bekend=2999-01-01T00:00:00Z, bekend",
        "/toezeggingen?tekst=%00, tekst",
        "/toezeggingen/kst-31015-221/m2?stand=open, stand",
    })
    void namesTheParameterThatIsWrong(String address, String parameter) {
        var reply = client.get(address);

        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.json().path("errors").findValuesAsText("name")).containsExactly(parameter);
        assertThat(reply.json().path("detail").asText()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/niets",
                "/niets/a/b",
                "/toezeggingen/",
                "/toezeggingen/kst-31015-221/m2/",
                "/toezeggingen/bestaat-niet",
                "/toezeggingen/nationaal-rapporteur",
                "/termijnen/nationaal-rapporteur",
                "/toezeggingen/%20",
                "/toezeggingen/%3Cscript%3E",
                "/wijzigingen/kst-31015-221",
                "/"
            })
    void saysInDutchThatNothingIsThere(String address) {
        var reply = client.get(address);

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.json().path("title").asText()).isEqualTo("Hier staat niets");
        assertThat(reply.json().path("detail").asText()).endsWith(".");
    }

    @Test
    void leadsPeopleToThePageAboutItAndProgramsToTheDescription() {
        assertThat(client.get("", "Accept", "text/html,*/*;q=0.8").header("Location"))
                .isEqualTo("/nl/api/");
        assertThat(client.get("").header("Location")).isEqualTo("/v1/openapi.json");
        assertThat(client.get("").status()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/toezeggingen?tekst=%27%20OR%201%3D1%20--",
                "/toezeggingen?tekst=%3Cscript%3E",
                "/documenten?dossier=%25",
                "/_zoek?q=%22%22%20-%20OR%20*",
                "/personen?tekst=%5C"
            })
    void takesWhateverIsTypedForWords(String address) {
        assertThat(client.get(address).status()).as(client.get(address).text()).isEqualTo(200);
    }

    @Test
    void answersOrRefusesWhateverIsAsked() {
        var random = new Random(7);
        var values =
                List.of("x", "2021-02-30", "%00", "99999999999", "ja", "%27", "%25", "-1", "a%20b", "1".repeat(300));
        for (var resource :
                RunningRegister.get().context().getBean(Resources.class).all()) {
            for (var parameter : resource.list()) {
                var address = "/%s?%s=%s"
                        .formatted(resource.path(), parameter.name(), values.get(random.nextInt(values.size())));

                assertThat(client.get(address).status()).as(address).isIn(200, 400);
            }
        }
    }

    @Test
    void isReadOnly() {
        for (var method : List.of("POST", "PUT", "PATCH", "DELETE")) {
            var reply = client.send(method, "/moties");

            assertThat(reply.status()).isEqualTo(405);
            assertThat(reply.header("Allow")).contains("GET", "HEAD", "OPTIONS").doesNotContain(method);
            assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
            assertThat(reply.header("API-Version")).isEqualTo(ApiVersion.FULL);
        }
    }

    @Test
    void isJsonAndNothingElse() {
        var reply = client.get("/moties", "Accept", "text/html, application/xml;q=0.9");

        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(client.get("/moties", "Accept", "text/html, */*;q=0.1").status())
                .isEqualTo(200);
    }

    @Test
    void sendsNothingToWhoHasItAlready() {
        var tag = client.get("/moties").header("ETag");

        var again = client.get("/moties", "If-None-Match", "\"iets-anders\", " + tag);

        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(again.header("ETag")).isEqualTo(tag);
        assertThat(client.get("/moties?aantal=1", "If-None-Match", tag).status())
                .isEqualTo(200);
    }

    @Test
    void sendsTheDescriptionOnceToo() {
        var tag = client.get("/openapi.json").header("ETag");

        assertThat(client.get("/openapi.json", "If-None-Match", tag).status()).isEqualTo(304);
    }

    @Test
    void tellsTheHeadersAlone() {
        var reply = client.send("HEAD", "/moties");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("ETag")).isEqualTo(client.get("/moties").header("ETag"));
        assertThat(reply.text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/moties", "/niets", "/openapi.json", "/openapi.yaml", "/toezeggingen?stnd=open"})
    void letsPagesOfOtherSitesReadItWithoutCredentials(String address) {
        var reply = client.get(address, "Origin", "https://elders.example");

        assertThat(reply.response().headers().allValues("Access-Control-Allow-Origin"))
                .containsExactly("*");
        assertThat(reply.response().headers().allValues("Cross-Origin-Resource-Policy"))
                .containsExactly("cross-origin");
        assertThat(reply.header("Access-Control-Allow-Credentials")).isEmpty();
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("API-Version")).isEqualTo(ApiVersion.FULL);
        assertThat(reply.header("RateLimit")).isNotEmpty();
    }

    @Test
    void answersWhatABrowserAsksBeforehand() {
        var reply = client.send(
                "OPTIONS", "/moties", "Origin", "https://elders.example", "Access-Control-Request-Method", "GET");

        assertThat(reply.status()).isEqualTo(204);
        assertThat(reply.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(reply.header("Allow")).isEqualTo("GET, HEAD, OPTIONS");
    }
}
