package nl.opvolgmonitor.api.http;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Strict JSON: no member twice, nothing after the end, nesting and numbers bounded; written as it is, nulls included. */
final class Json {

    private final ObjectMapper mapper;

    Json(int nesting, int digits) {
        var factory = new JsonFactoryBuilder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(nesting)
                        .maxNumberLength(digits)
                        .build())
                .build();
        mapper = JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build();
    }

    /** An object; anything else is refused under the name of what it was read for. */
    @SuppressWarnings("unchecked")
    Map<String, @Nullable Object> object(String text, String name) {
        if (value(text, name) instanceof Map<?, ?> map) {
            return (Map<String, @Nullable Object>) map;
        }
        throw RequestRefused.malformed(name + " is een JSON-object, geen ander soort waarde");
    }

    private @Nullable Object value(String text, String name) {
        try {
            return mapper.readValue(text, Object.class);
        } catch (JacksonException broken) {
            throw RequestRefused.malformed(name + " is geen geldige JSON" + place(broken));
        }
    }

    private static String place(JacksonException broken) {
        var place = broken.getLocation();
        return place == null ? "" : ": regel %d, kolom %d".formatted(place.getLineNr(), place.getColumnNr());
    }

    /** Refused as soon as they are more than that many. */
    byte[] bytes(Object value, int most) {
        try (var bytes = new BoundedBytes(most)) {
            mapper.writeValue(bytes, value);
            return bytes.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
