package nl.opvolgmonitor.persistence.advice;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.advice.AdviceEntry;
import nl.opvolgmonitor.domain.advice.AdviceScope;
import nl.opvolgmonitor.domain.register.Key;

/** A step of an advice as JSON; its type is the name of its record. */
final class StepJson {

    private static final Map<String, Class<?>> TYPES = Stream.of(AdviceEntry.class.getPermittedSubclasses())
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new SimpleModule()
                    .addSerializer(new AsText<>(Key.class))
                    .addSerializer(new AsText<>(LocalDate.class))
                    .addSerializer(new AsText<>(Instant.class))
                    .addDeserializer(Key.class, new FromText<>(Key.class, Key::new))
                    .addDeserializer(LocalDate.class, new FromText<>(LocalDate.class, LocalDate::parse))
                    .addDeserializer(Instant.class, new FromText<>(Instant.class, Instant::parse)))
            .addMixIn(AdviceScope.class, OnlyComponents.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** What a record answers besides its components is no part of it. */
    @JsonAutoDetect(isGetterVisibility = JsonAutoDetect.Visibility.NONE)
    private interface OnlyComponents {}

    private StepJson() {}

    static String type(AdviceEntry entry) {
        return entry.getClass().getSimpleName();
    }

    static String text(AdviceEntry entry) {
        try {
            return JSON.writeValueAsString(entry);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static AdviceEntry entry(String type, String text) {
        try {
            return (AdviceEntry) JSON.readValue(text, TYPES.get(type));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static final class AsText<T> extends StdScalarSerializer<T> {

        AsText(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeString(value.toString());
        }
    }

    private static final class FromText<T> extends StdScalarDeserializer<T> {

        private final transient Function<String, T> read;

        FromText(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) throws IOException {
            return read.apply(json.getText());
        }
    }
}
