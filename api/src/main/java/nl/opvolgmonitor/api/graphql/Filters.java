package nl.opvolgmonitor.api.graphql;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Turns an input object into the filter record of the same fields. */
final class Filters {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addDeserializer(Key.class, new KeyReader()))
            .build();

    private Filters() {}

    static <F> F bind(Class<F> type, @Nullable Object conditions) {
        try {
            return MAPPER.convertValue(conditions == null ? Map.of() : conditions, type);
        } catch (IllegalArgumentException unfit) {
            throw invalidContent(unfit);
        }
    }

    private static IllegalArgumentException invalidContent(IllegalArgumentException unfit) {
        return Stream.iterate((Throwable) unfit, cause -> cause != null, Throwable::getCause)
                .filter(InvalidContent.class::isInstance)
                .map(InvalidContent.class::cast)
                .findFirst()
                .map(IllegalArgumentException.class::cast)
                .orElse(unfit);
    }

    private static final class KeyReader extends JsonDeserializer<Key> {

        @Override
        public Key deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new Key(parser.getText());
        }
    }
}
