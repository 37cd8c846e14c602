package nl.opvolgmonitor.api.observation;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;

/** A house of our own: a real server that answers what it was told to, in turn, and remembers what was asked. */
final class House implements AutoCloseable {

    private final HttpServer server;
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Deque<Answer>> answers = new LinkedHashMap<>();

    /** Writes an answer. */
    @FunctionalInterface
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    House() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    URI address() {
        return URI.create("http://127.0.0.1:%d/".formatted(server.getAddress().getPort()));
    }

    /** To a question whose decoded address contains these words; the last answer is given again and again. */
    House answers(String words, Answer... inTurn) {
        answers.put(words, new ArrayDeque<>(List.of(inTurn)));
        return this;
    }

    /** The decoded addresses, in order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    static Answer text(String text) {
        return status(200, text);
    }

    static Answer status(int status, String text, String... headers) {
        return exchange -> {
            for (int i = 0; i < headers.length; i += 2) {
                exchange.getResponseHeaders().add(headers[i], headers[i + 1]);
            }
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            if (bytes.length > 0) {
                exchange.getResponseBody().write(bytes);
            }
        };
    }

    /** Promises more than it gives, and hangs up. */
    static Answer half(String text) {
        return exchange -> {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes, 0, bytes.length / 2);
            exchange.getResponseBody().flush();
            throw new IOException("hangs up");
        };
    }

    /** Says nothing at all until the house closes. */
    static Answer silence() {
        return exchange -> {};
    }

    static String file(String name) {
        try (var stream = House.class.getResourceAsStream("/kamer/" + name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        var question = URLDecoder.decode(exchange.getRequestURI().toString(), StandardCharsets.UTF_8);
        asked.add(question);
        var answer = answerTo(question);
        answer.to(exchange);
        if (exchange.getResponseCode() != -1) {
            exchange.close();
        }
    }

    private synchronized Answer answerTo(String question) {
        return answers.entrySet().stream()
                .filter(entry -> question.contains(entry.getKey()))
                .findFirst()
                .map(entry -> next(entry.getValue()))
                .orElseGet(() -> text(question.contains("SyncFeed") ? "<feed/>" : "{\"value\": []}"));
    }

    private static Answer next(Deque<Answer> inTurn) {
        return inTurn.size() == 1 ? inTurn.getFirst() : inTurn.removeFirst();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
