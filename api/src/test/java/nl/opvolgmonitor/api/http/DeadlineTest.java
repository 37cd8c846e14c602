package nl.opvolgmonitor.api.http;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static nl.opvolgmonitor.api.http.GraphqlServer.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DeadlineTest {

    private final GraphqlServer server = GraphqlServer.hasty();

    @Test
    void turnsAHangIntoAnError() {
        var modern = server.ask("{ forgotten }");
        var plain = server.post("{\"query\":\"{ forgotten }\"}", JSON);

        assertThat(modern.status()).isEqualTo(503);
        assertThat(plain.status()).isEqualTo(200);
        assertThat(modern.code()).isEqualTo("TIMEOUT");
        assertThat(modern.body().has("data")).isFalse();
    }

    @Test
    void stopsTheWorkItNoLongerWaitsFor() throws InterruptedException {
        assertThat(server.ask("{ endless }").code()).isEqualTo("TIMEOUT");

        assertThat(TinySchema.INTERRUPTED.await(30, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void holdsUpNobodyElse() {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var hanging = Stream.generate(() -> supplyAsync(() -> server.ask("{ endless }"), threads))
                    .limit(100)
                    .toList();

            assertThat(server.ask("{ hello }").status()).isEqualTo(200);
            assertThat(hanging.stream().map(CompletableFuture::join)).allMatch(reply -> reply.status() == 503);
        }
    }

    @Test
    void endsTheWaitForABodyThatDoesNotCome() {
        var answer = server.raw(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 50\r\n\r\n{\"query\"")
                .getBytes(StandardCharsets.US_ASCII));

        assertThat(answer).startsWith("HTTP/1.1 408").contains("TIMEOUT");
    }

    @Test
    void leavesTheEventLoopAlone() {
        assertThat(server.ask("{ thread }").data().path("thread").asText()).isEqualTo("true");
    }
}
