package nl.opvolgmonitor.persistence.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.letter.Excerpt;

/** Fields and quotes as JSON. What JSON has no form for, such as a day, is kept as its text. */
final class Json {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private Json() {}

    static String ofFields(Map<String, Object> fields) {
        return text(plain(fields));
    }

    static Map<String, Object> fields(String json) {
        return read(json, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    static String ofQuotes(List<Excerpt> quotes) {
        return text(quotes.stream().map(Json::plain).toList());
    }

    private static Map<String, Object> plain(Excerpt quote) {
        var plain = new LinkedHashMap<String, Object>();
        plain.put("start", quote.start());
        plain.put("end", quote.end());
        plain.put("line", quote.line());
        plain.put("raw", quote.raw());
        if (quote.footnote() != null) {
            plain.put("footnote", quote.footnote());
        }
        return plain;
    }

    static List<Excerpt> quotes(String json) {
        return read(json, new TypeReference<List<JsonNode>>() {}).stream()
                .map(quote -> new Excerpt(
                        quote.get("start").asInt(),
                        quote.get("end").asInt(),
                        quote.get("line").asInt(),
                        quote.get("raw").asText(),
                        quote.has("footnote")
                                ? Integer.valueOf(quote.get("footnote").asInt())
                                : null))
                .toList();
    }

    private static Object plain(Object value) {
        return switch (value) {
            case Map<?, ?> map -> plain(map);
            case Collection<?> list -> list.stream().map(Json::plain).toList();
            case Number number -> number;
            case Boolean truth -> truth;
            default -> value.toString();
        };
    }

    private static Map<String, Object> plain(Map<?, ?> map) {
        var plain = new LinkedHashMap<String, Object>();
        map.forEach((name, value) -> {
            if (value != null) {
                plain.put(String.valueOf(name), plain(value));
            }
        });
        return plain;
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T read(String json, TypeReference<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
