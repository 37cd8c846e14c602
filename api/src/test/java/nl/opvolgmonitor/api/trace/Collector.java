package nl.opvolgmonitor.api.trace;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Takes traces as a collector does, in the messages of OTLP, and keeps them. */
final class Collector implements AutoCloseable {

    private final HttpServer server;
    private final Queue<ExportTraceServiceRequest> taken = new ConcurrentLinkedQueue<>();

    Collector() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/traces", this::take);
        server.start();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            taken.add(ExportTraceServiceRequest.parseFrom(exchange.getRequestBody()));
            var answer = ExportTraceServiceResponse.getDefaultInstance().toByteArray();
            exchange.getResponseHeaders().set("Content-Type", "application/x-protobuf");
            exchange.sendResponseHeaders(200, answer.length == 0 ? -1 : answer.length);
            exchange.getResponseBody().write(answer);
        }
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    List<Span> spans() {
        return taken.stream()
                .flatMap(message -> message.getResourceSpansList().stream())
                .flatMap(resource -> resource.getScopeSpansList().stream())
                .flatMap(scope -> scope.getSpansList().stream())
                .toList();
    }

    /** All that came in, as text. */
    String text() {
        return taken.toString();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
