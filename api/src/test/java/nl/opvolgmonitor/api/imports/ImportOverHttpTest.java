package nl.opvolgmonitor.api.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.HashMap;
import java.util.Set;
import java.util.UUID;
import nl.opvolgmonitor.domain.account.AccountRole;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.account.Secret;
import nl.opvolgmonitor.domain.account.Session;
import nl.opvolgmonitor.domain.account.Sessions;
import nl.opvolgmonitor.domain.imports.JobBook;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Imports as the office asks for them over the web. */
class ImportOverHttpTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final EmbeddedServer SERVER = start();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String RESEARCHER = session(AccountRole.ONDERZOEKER);

    private static EmbeddedServer start() {
        var properties = new HashMap<>(DATABASE.properties());
        properties.put("micronaut.server.port", -1);
        properties.put("opvolgmonitor.sign-in.way", "demo");
        properties.put("opvolgmonitor.first-content", false);
        return ApplicationContext.run(EmbeddedServer.class, properties);
    }

    private static String session(AccountRole role) {
        var secret = Secret.random("");
        var actor = new Actor("demo-" + role.word(), "Nationaal Rapporteur", Set.of(role), true);
        SERVER.getApplicationContext().getBean(Sessions.class).add(Session.begin(secret, actor, null, Instant.now()));
        return "__Host-opvolgmonitor=" + secret.text();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
        DATABASE.close();
    }

    @Test
    void takesAFileAndTellsWhatBecameOfIt() throws Exception {
        var begun = json(post("naam=person.csv&proef=false", RESEARCHER, "key;name\nweb-1;Een\n"));

        var ended = ended(begun.get("id").asText());

        assertThat(ended.get("state").asText()).isEqualTo("DONE");
        assertThat(ended.get("created").asInt()).isEqualTo(1);
        assertThat(ended.get("kinds").get("person").get("created").asInt()).isEqualTo(1);
    }

    @Test
    void namesEachErrorWithItsPlaceAndRemedy() throws Exception {
        var begun = json(post("naam=person.csv&proef=true", RESEARCHER, "key;name\nmet spatie;Een\n"));

        var ended = ended(begun.get("id").asText());

        assertThat(ended.get("state").asText()).isEqualTo("REFUSED");
        assertThat(ended.get("errors").get(0).get("row").asInt()).isEqualTo(2);
        assertThat(ended.get("errors").get(0).get("column").asText()).isEqualTo("key");
        assertThat(ended.get("errors").get(0).get("remedy").asText()).isNotBlank();
    }

    @Test
    void refusesAFileThatIsNoTable() throws Exception {
        var begun = json(post("naam=x.csv&proef=true", RESEARCHER, "%PDF-1.7\n"));

        var ended = ended(begun.get("id").asText());

        assertThat(ended.get("state").asText()).isEqualTo("REFUSED");
        assertThat(ended.get("sentence").asText()).contains("geen CSV, ODS of XLSX");
    }

    @Test
    void isForResearchersAndEditorsOnly() throws Exception {
        var file = "key;name\nx;y\n";

        assertThat(post("naam=person.csv&proef=true", session(AccountRole.REDACTEUR), file)
                        .statusCode())
                .isEqualTo(202);
        assertThat(post("naam=person.csv&proef=true", session(AccountRole.BEHEERDER), file)
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("naam=person.csv&proef=true", session(AccountRole.KAMER), file)
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("naam=person.csv&proef=true", null, file).statusCode()).isIn(401, 403);
    }

    @Test
    void asksWhetherItIsATrial() throws Exception {
        assertThat(post("naam=person.csv", RESEARCHER, "x").statusCode()).isEqualTo(400);
        assertThat(post("naam=person.csv&proef=misschien", RESEARCHER, "x").statusCode())
                .isEqualTo(400);
    }

    @Test
    void isHonestAboutAnImportThatItDoesNotKnow() throws Exception {
        var answer = send(request(UUID.randomUUID().toString(), RESEARCHER).GET());

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("niets gewijzigd");
    }

    @Test
    void remembersAnImportThatEndedInAnotherProcess() throws Exception {
        var id = UUID.randomUUID();
        var book = SERVER.getApplicationContext().getBean(JobBook.class);
        book.begin(id, "person.csv", false);
        book.end(id, "{\"state\": \"DONE\", \"created\": 7}");

        var told = json(send(request(id.toString(), RESEARCHER).GET()));

        assertThat(told.get("state").asText()).isEqualTo("DONE");
        assertThat(told.get("created").asInt()).isEqualTo(7);
    }

    @Test
    void givesTheTemplateInEachFormat() throws Exception {
        for (var name : new String[] {"sjabloon.ods", "sjabloon.xlsx", "recommendation.csv"}) {
            assertThat(send(request(name, RESEARCHER).GET()).statusCode()).isEqualTo(200);
        }
        assertThat(send(request("draak.csv", RESEARCHER).GET()).statusCode()).isEqualTo(404);
        assertThat(send(request("sjabloon.ods", session(AccountRole.KAMER)).GET())
                        .statusCode())
                .isEqualTo(403);
    }

    private static JsonNode ended(String id) throws Exception {
        var job = json(send(request(id, RESEARCHER).GET()));
        while (Set.of("WAITING", "RUNNING").contains(job.get("state").asText())) {
            Thread.onSpinWait();
            job = json(send(request(id, RESEARCHER).GET()));
        }
        return job;
    }

    private static HttpResponse<String> post(String parameters, String cookie, String content) throws Exception {
        return send(request("?" + parameters, cookie)
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofString(content)));
    }

    private static HttpRequest.Builder request(String path, String cookie) {
        var separator = path.startsWith("?") ? "" : "/";
        var request = HttpRequest.newBuilder(SERVER.getURI().resolve("/werk/import" + separator + path))
                .header("X-Opvolgmonitor", "1");
        return cookie == null ? request : request.header("Cookie", cookie);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> answer) throws IOException {
        return new ObjectMapper().readTree(answer.body());
    }
}
