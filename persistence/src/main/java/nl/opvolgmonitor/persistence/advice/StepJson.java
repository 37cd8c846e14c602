package nl.opvolgmonitor.persistence.advice;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
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
                    .addSerializer(Key.class, ToStringSerializer.instance)
                    .addSerializer(LocalDate.class, ToStringSerializer.instance)
                    .addSerializer(Instant.class, ToStringSerializer.instance)
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

    private static final class FromText<T> extends FromStringDeserializer<T> {

        private final transient Function<String, T> read;

        FromText(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        protected T _deserialize(String text, DeserializationContext context) {
            return read.apply(text);
        }
    }
}
