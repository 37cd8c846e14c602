package nl.opvolgmonitor.api.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxy;
import ch.qos.logback.core.encoder.EncoderBase;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.event.KeyValuePair;

/**
 * One JSON object a line, in UTC. Of a fault it writes where it came from and not what it says, and of a library's message
 * not what was filled in: there stand values, statements and addresses of people.
 */
public final class JsonLines extends EncoderBase<ILoggingEvent> {

    private static final String OURS = "nl.opvolgmonitor.";
    private static final byte[] NOTHING = {};

    private final ObjectMapper json = new ObjectMapper();

    @Override
    public byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] footerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] encode(ILoggingEvent event) {
        try {
            return (json.writeValueAsString(line(event)) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static Map<String, Object> line(ILoggingEvent event) {
        var line = new LinkedHashMap<String, Object>();
        line.put("time", event.getInstant().truncatedTo(ChronoUnit.MILLIS).toString());
        line.put("level", event.getLevel().toString());
        line.put("logger", event.getLoggerName());
        line.put("message", event.getLoggerName().startsWith(OURS) ? event.getFormattedMessage() : event.getMessage());
        pairs(event).forEach(pair -> line.put(pair.key, String.valueOf(pair.value)));
        if (event.getThrowableProxy() instanceof ThrowableProxy fault) {
            line.put("fault", LoggedFault.chain(fault.getThrowable()));
        }
        return line;
    }

    private static List<KeyValuePair> pairs(ILoggingEvent event) {
        return event.getKeyValuePairs() == null ? List.of() : event.getKeyValuePairs();
    }
}
