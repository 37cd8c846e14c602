package nl.opvolgmonitor.api.register;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Precision;
import org.jspecify.annotations.Nullable;

/** Turns fields into the values of the domain; strict, so that a typing error is found and not guessed at. */
final class FieldReader {

    private FieldReader() {}

    static ObjectMapper mapper() {
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .addModule(new SimpleModule()
                        .addSerializer(Key.class, new ToStringSerializer())
                        .addDeserializer(Key.class, new KeyText())
                        .addDeserializer(Moment.class, new DayOrMoment()))
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .build();
    }

    private static final class KeyText extends StdDeserializer<Key> {

        private static final long serialVersionUID = 1;

        KeyText() {
            super(Key.class);
        }

        @Override
        public Key deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return new Key(parser.getText());
        }
    }

    /** A moment is written as a day, or as its parts when the source is less exact. */
    private static final class DayOrMoment extends StdDeserializer<Moment> {

        private static final long serialVersionUID = 1;

        DayOrMoment() {
            super(Moment.class);
        }

        @Override
        public Moment deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.currentToken().isScalarValue()) {
                return Moment.on(context.readValue(parser, LocalDate.class));
            }
            return context.readValue(parser, Parts.class).moment();
        }
    }

    private record Parts(
            @Nullable String raw,
            Precision precision,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest,
            @Nullable Boolean yearImplied,
            @Nullable String yearFrom) {

        Moment moment() {
            return new Moment(raw, precision, earliest, latest, Boolean.TRUE.equals(yearImplied), yearFrom);
        }
    }
}
