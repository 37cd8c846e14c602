package nl.opvolgmonitor.api.advice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Optional;
import nl.opvolgmonitor.domain.register.Key;

/** Pictures and advices as JSON: the same content has the same letters. */
final class AdviceJson {

    static final ObjectMapper JSON = PaperJson.with(JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule()
                    .addSerializer(Key.class, ToStringSerializer.instance)
                    .addDeserializer(Key.class, new FromStringDeserializer<Key>(Key.class) {
                        @Override
                        protected Key _deserialize(String text, DeserializationContext context) {
                            return new Key(text);
                        }
                    }))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build());

    private AdviceJson() {}

    static String text(Object content) {
        try {
            return JSON.writeValueAsString(content);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static JsonNode node(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty when another version of this software took it, and this one reads it no more. */
    static Optional<Picture> picture(String text) {
        try {
            return Optional.of(JSON.readValue(text, Picture.class));
        } catch (JsonProcessingException otherVersion) {
            return Optional.empty();
        }
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException otherVersion) {
            throw new IllegalStateException(otherVersion);
        }
    }
}
