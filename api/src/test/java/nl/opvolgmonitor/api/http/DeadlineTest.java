package nl.opvolgmonitor.api.http;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static nl.opvolgmonitor.api.http.GraphqlServer.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketException;
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
    void endsTheWaitForHeadersThatDoNotCome() {
        var answer = server.raw("GET /graphql HTTP/1.1\r\nHost: loc".getBytes(StandardCharsets.US_ASCII));

        assertThat(answer).doesNotContain("HTTP/1.1 200", "HTTP/1.1 5");
    }

    @Test
    @SuppressWarnings("FutureReturnValueIgnored")
    void endsTheWaitForHeadersThatTrickle() throws IOException {
        try (var socket = server.open();
                var timer = Executors.newSingleThreadScheduledExecutor()) {
            timer.scheduleAtFixedRate(() -> trickle(socket), 0, 100, TimeUnit.MILLISECONDS);

            assertThat(isClosedByServer(socket)).isTrue();
            timer.shutdownNow();
        }
    }

    @Test
    void leavesTheEventLoopAlone() {
        assertThat(server.ask("{ thread }").data().path("thread").asText()).isEqualTo("true");
    }

    private static void trickle(Socket socket) {
        try {
            socket.getOutputStream().write('G');
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        }
    }

    private static boolean isClosedByServer(Socket socket) throws IOException {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketException reset) {
            return true;
        }
    }
}
