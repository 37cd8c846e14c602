package nl.opvolgmonitor.api.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ErrorAnswersTest {

    private final GraphqlServer server = GraphqlServer.theOne();

    @Test
    void areJsonForPrograms() {
        var reply = server.send(server.to("/nergens"));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
        assertThat(reply.code()).isEqualTo("NOT_FOUND");
        assertThat(reply.message()).isEqualTo("Op dit adres staat niets");
    }

    @Test
    void areAPageForReaders() {
        var reply = server.send(server.to("/nergens").header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
        assertThat(reply.text()).contains("<html lang=\"nl\">", "Deze pagina is er niet");
    }

    @Test
    void areEmptyForHead() {
        var reply = server.send(server.to("/nergens").HEAD());

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.text()).isEmpty();
    }

    @Test
    void repeatNothingOfTheAddress() {
        var reply = server.send(server.to("/%3Cscript%3E").header("Accept", "text/html"));

        assertThat(reply.text()).doesNotContain("<script>", "script%3E");
    }

    @Test
    void giveAFaultANumberAndNothingElse() {
        var program = server.send(server.to("/test/broken"));
        var reader = server.send(server.to("/test/broken").header("Accept", "text/html"));

        assertThat(program.status()).isEqualTo(500);
        assertThat(program.code()).isEqualTo("INTERNAL");
        assertThat(program.body().at("/errors/0/extensions/number").asText()).hasSize(8);
        assertThat(program.text() + reader.text()).doesNotContain("Geheim", "Exception", "at nl.");
        assertThat(reader.text()).contains("Er ging bij ons iets mis");
    }

    @Test
    void doWithoutLooksWhenThePageFails() {
        ErrorPage failing = (status, sentence, path) -> Optional.<String>empty().orElseThrow();
        var request = HttpRequest.GET("/").header("Accept", "text/html");

        var answer = new ErrorAnswers(new Refusals(failing, server.guard()), server.guard())
                .processResponse(ErrorContext.builder(request).build(), HttpResponse.notFound());

        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("<h1>Er ging bij ons iets mis");
    }

    @Test
    void refuseHeadersThatAreTooLarge() {
        var answer = server.raw("GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nX: %s\r\n\r\n"
                .formatted("x".repeat(20_000))
                .getBytes(StandardCharsets.US_ASCII));

        assertThat(answer).startsWith("HTTP/1.1 413").contains("LIMIT_EXCEEDED");
    }
}
