package nl.opvolgmonitor.api.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.slf4j.event.KeyValuePair;

class JsonLinesTest {

    private static final String OURS = "nl.opvolgmonitor.api.http.Faults";

    private final JsonLines lines = new JsonLines();

    @Test
    void writesOneObjectALine() {
        var text = text(event(OURS, "eerste\r\ntweede {}", "derde\u2028\u0085\n{\"level\":\"INFO\"}"));

        assertThat(text.strip().lines()).hasSize(1);
        assertThat(text).endsWith("}\n").doesNotContain("\r");
    }

    @Test
    void writesTimeInUtc() {
        assertThat(json(event(OURS, "iets")).path("time").asText()).isEqualTo("2026-01-02T03:04:05.006Z");
    }

    @Test
    void writesTheNumberOfAFault() {
        var event = event(OURS, "Fout {}", "1a2b3c4d");
        event.addKeyValuePair(new KeyValuePair("number", "1a2b3c4d"));

        assertThat(json(event).path("number").asText()).isEqualTo("1a2b3c4d");
        assertThat(json(event).path("message").asText()).isEqualTo("Fout 1a2b3c4d");
    }

    @Test
    void writesWhereAFaultCameFromAndNotWhatItSays() {
        var fault =
                new IllegalStateException("variabele: burgerservicenummer", new SQLException("SELECT geheim", "42P01"));
        var event = new LoggingEvent("", logger(OURS), Level.ERROR, "Fout", fault, null);

        assertThat(text(event)).doesNotContain("burgerservicenummer", "SELECT");
        assertThat(json(event).at("/fault/0/type").asText()).isEqualTo("java.lang.IllegalStateException");
        assertThat(json(event).at("/fault/0/at/0").asText()).contains("JsonLinesTest");
        assertThat(json(event).at("/fault/1/type").asText()).isEqualTo("java.sql.SQLException");
    }

    @Test
    void writesNothingThatALibraryFillsIn() {
        var text = text(event("io.netty.Channel", "Refused {}", "203.0.113.9"));

        assertThat(text).contains("Refused {}").doesNotContain("203.0.113.9");
    }

    private static LoggingEvent event(String logger, String message, Object... arguments) {
        var event = new LoggingEvent("", logger(logger), Level.WARN, message, null, arguments);
        event.setInstant(Instant.parse("2026-01-02T03:04:05.006789Z"));
        return event;
    }

    private static Logger logger(String name) {
        return new LoggerContext().getLogger(name);
    }

    private String text(LoggingEvent event) {
        return new String(lines.encode(event), StandardCharsets.UTF_8);
    }

    private JsonNode json(LoggingEvent event) {
        try {
            return new ObjectMapper().readTree(text(event));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
