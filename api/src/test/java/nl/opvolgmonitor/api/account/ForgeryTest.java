package nl.opvolgmonitor.api.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Clock;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the browser of someone signed in may be made to send, and what not. */
class ForgeryTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static Node node;
    private static String session;

    @BeforeAll
    static void start() {
        node = Node.demonstration(DATABASE, Clock.systemUTC());
        session = node.sessionOf(People.NOOR, Clock.systemUTC());
    }

    @AfterAll
    static void stop() {
        node.close();
        DATABASE.close();
    }

    @Test
    void acceptsWhatOurOwnPageSends() {
        var reply = node.send(
                work("application/json").header("Origin", node.origin()).header("Sec-Fetch-Site", "same-origin"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.body()).contains("noor");
    }

    @Test
    void acceptsWhatAProgramSends() {
        assertThat(node.send(work("application/json; charset=utf-8")).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/octet-stream",
                "text/plain; application/json"
            })
    void refusesEverythingThatAFormCanSend(String type) {
        var request = posted("/werk/proef").header(Provenance.HEADER, "1");

        var reply = node.send(type == null ? request : request.header("Content-Type", type));

        assertThat(reply.status()).isEqualTo(415);
        assertThat(reply.code()).isEqualTo("BAD_REQUEST");
        assertThat(reply.message()).isEqualTo("Een verzoek is hier application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"same-site", "cross-site", "none"})
    void refusesWhatABrowserSaysComesFromElsewhere(String site) {
        var reply = node.send(work("application/json").header("Sec-Fetch-Site", site));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.code()).isEqualTo("FORBIDDEN");
        assertThat(reply.message()).isEqualTo("Dit verzoek komt niet van een pagina van deze site");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elders.example", "null", "http://127.0.0.1", "http://127.0.0.1:1"})
    void refusesAnotherOrigin(String origin) {
        var reply = node.send(work("application/json").header("Origin", origin));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.body()).doesNotContain("noor");
    }

    @Test
    void refusesARequestWithoutOurHeader() {
        var reply = node.send(posted("/werk/proef").header("Content-Type", "application/json"));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(reply.message()).isEqualTo("Dit verzoek mist de kop X-Opvolgmonitor: 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/%77erk/proef",
                "/werk/%70roef",
                "/werk/proef/",
                "/werk//proef",
                "//werk/proef",
                "/werk/./proef",
                "/werk/proef;a=b",
                "/WERK/proef",
                "/nl/../werk/proef"
            })
    void isNotFooledByAnotherSpellingOfAnAddress(String path) {
        var reply = Raw.send(node.origin(), """
                POST %s HTTP/1.1
                Host: %s
                Cookie: %s
                Content-Type: text/plain
                Content-Length: 2
                Connection: close

                {}""".formatted(path, node.origin().replace("http://", ""), session));

        assertThat(reply).startsWith("HTTP/1.1 4").doesNotContain("noor");
    }

    @Test
    void takesOctetsWhereFilesGoAndNowhereElse() {
        var file = posted("/werk/bestanden/proef")
                .header("Content-Type", "application/octet-stream")
                .header(Provenance.HEADER, "1");

        assertThat(node.send(file).status()).isEqualTo(200);
        assertThat(node.send(work("application/octet-stream")).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"})
    void judgesEveryMethodThatIsNotReading(String method) {
        var reply = node.send(node.to("/werk/proef").header("Cookie", session).method(method, BodyPublishers.noBody()));

        assertThat(reply.status()).isIn(403, 404, 405, 415);
    }

    @Test
    void takesTheTwoFormsFromOurOwnPageOnly() {
        assertThat(node.send(form().header("Origin", node.origin())).status()).isEqualTo(303);
        assertThat(node.send(form()).status()).isEqualTo(403);
        assertThat(node.send(form().header("Origin", "null")).status()).isEqualTo(403);
        assertThat(node.send(form().header("Origin", "https://elders.example")).status())
                .isEqualTo(403);
        assertThat(node.send(form().header("Sec-Fetch-Site", "cross-site").header("Origin", "null"))
                        .status())
                .isEqualTo(403);
        assertThat(node.send(form().header("Sec-Fetch-Site", "same-origin").header("Origin", "https://elders.example"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void signsNobodyOutFromElsewhere() {
        var reply = node.send(node.page("/werk/afmelden")
                .header("Cookie", session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://elders.example")
                .POST(BodyPublishers.noBody()));

        assertThat(reply.status()).isEqualTo(403);
        assertThat(node.send(node.to("/werk/proef").header("Cookie", session)).status())
                .isEqualTo(200);
    }

    @Test
    void answersInTheDemonstrationToNoNameThatAnyoneCanPointHere() {
        var reply = Raw.send(node.origin(), """
                POST /werk/aanmelden HTTP/1.1
                Host: elders.example
                Origin: http://elders.example
                Content-Type: application/x-www-form-urlencoded
                Content-Length: 13
                Connection: close

                rol=redacteur""");

        assertThat(reply).startsWith("HTTP/1.1 403").doesNotContainIgnoringCase("set-cookie");
    }

    private static HttpRequest.Builder work(String type) {
        return posted("/werk/proef").header("Content-Type", type).header(Provenance.HEADER, "1");
    }

    private static HttpRequest.Builder posted(String path) {
        return node.to(path).header("Cookie", session).POST(BodyPublishers.ofString("{}"));
    }

    private static HttpRequest.Builder form() {
        return node.page("/werk/aanmelden")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("rol=redacteur"));
    }
}
