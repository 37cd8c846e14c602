package nl.opvolgmonitor.api.register;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** A record as a line of JSON, as exports and open data have it and imports read it. */
public final class RecordLine {

    /** The first name in a file of them. */
    public static final String MARK = "opvolgmonitorExport";

    /** Names the kind; some records have a field that is called kind. */
    public static final String KIND = "record";

    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new SimpleModule().addSerializer(Key.class, new ToStringSerializer()))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private RecordLine() {}

    /** What a file calls a kind: {@code PLAN_ITEM} is written {@code planItem}. */
    public static String name(Kind kind) {
        return NEXT_WORD
                .matcher(kind.name().toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group(1).toUpperCase(Locale.ROOT));
    }

    /** The line, without its end. */
    public static String of(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What is public of a record; {@code text} is the raw text of a document, null for any other. */
    public static Map<String, @Nullable Object> fields(
            Kind kind, Registered record, List<Evidence> quotes, @Nullable String text) {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put(KIND, name(kind));
        fields.put("key", record.key());
        fields.putAll(RecordFields.of(record));
        fields.put("quotes", quotes.stream().map(RecordLine::quote).toList());
        if (text != null) {
            fields.put("text", text);
        }
        return fields;
    }

    private static Map<String, @Nullable Object> quote(Evidence evidence) {
        var quote = new LinkedHashMap<String, @Nullable Object>();
        quote.put("document", evidence.document());
        quote.put("role", evidence.role());
        quote.put("text", evidence.quote());
        quote.put("line", evidence.line());
        quote.put("footnote", evidence.footnote());
        return quote;
    }
}
