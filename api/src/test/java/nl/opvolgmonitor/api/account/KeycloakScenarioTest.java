package nl.opvolgmonitor.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import nl.opvolgmonitor.api.Alongside;
import nl.opvolgmonitor.api.browser.Chromium;
import nl.opvolgmonitor.api.staff.Desk;
import nl.opvolgmonitor.api.staff.Letter;
import nl.opvolgmonitor.api.staff.Mutation;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A researcher and an editor, each in a browser of their own, both signed in through Keycloak. */
@Alongside
class KeycloakScenarioTest {

    private static final String POST = """
            async body => {
                const answer = await fetch('/werk/graphql', {method: 'POST', body,
                    headers: {'Content-Type': 'application/json', 'X-Opvolgmonitor': '1'}});
                return await answer.text();
            }""";

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private static Node node;
    private static Chromium chromium;

    @BeforeAll
    static void start() {
        node = Node.on(DATABASE, Clock.systemUTC(), Keycloak.theOne().properties(Map.of()));
        chromium = Chromium.launch();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        node.close();
        DATABASE.close();
    }

    @Test
    void publishesALetterUnderEmbargoAndCorrectsIt() {
        var letter = new Letter(desk("noor"), desk("rik"));

        letter.register();
        letter.submit();
        letter.publish(Instant.now().plusSeconds(3));
        assertThat(isPublic()).containsOnly(false);
        awaitPublic();
        assertThat(isPublic()).containsOnly(true);

        letter.correct();
        letter.publishCorrection();
        assertThat(node.send(node.page("/nl/correcties/")).body()).contains("verkeerd overgenomen");
    }

    private static Desk desk(String user) {
        var page = signedIn(user);
        return (mutation, input) -> {
            var given = ((ObjectNode) Mutation.json(input))
                    .put("requestKey", UUID.randomUUID().toString());
            return Mutation.outcome(post(page, Mutation.document(mutation), given));
        };
    }

    private static JsonNode post(Page page, String document, ObjectNode input) {
        var body = input.objectNode().put("query", document);
        body.set("variables", input.objectNode().set("input", input));
        return Mutation.json((String) page.evaluate(POST, body.toString()));
    }

    private static Page signedIn(String user) {
        var page = chromium.page(1280, 900);
        page.navigate(node.origin() + "/werk/");
        page.locator("#username").fill(user);
        page.locator("#password").fill("proef-" + user);
        page.click("#kc-login");
        page.waitForURL(node.origin() + "/werk/");
        return page;
    }

    private static void awaitPublic() {
        var patience = Instant.now().plusSeconds(30);
        while (isPublic().contains(false) && Instant.now().isBefore(patience)) {
            LockSupport.parkNanos(50_000_000);
        }
    }

    private static List<Boolean> isPublic() {
        return Letter.RECORDS.stream()
                .map(key ->
                        node.send(node.page("/id/" + key + "?per=2199-01-01")).status() != 404)
                .toList();
    }
}
