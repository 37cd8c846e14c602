package nl.opvolgmonitor.api.register;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.Linked;
import org.jspecify.annotations.Nullable;

/** Reads the fields of an item as a record of the domain, and names the field that does not fit. */
public final class ContentReader {

    private static final Set<String> COMMON = Set.of("key", "effective", "quotes", "links", "text", "internalNote");

    private final ObjectMapper mapper = FieldReader.mapper();

    CommonFields common(FieldSource item, boolean textIsContent) {
        var fields = new LinkedHashMap<>(item.fields());
        fields.keySet().retainAll(COMMON);
        if (textIsContent) {
            fields.remove("text");
        }
        if (fields.get("key") == null) {
            throw item.fault("het veld «key» ontbreekt");
        }
        return read(item, fields, CommonFields.class);
    }

    public <T> T content(FieldSource item, Entry entry, Class<T> type) {
        var fields = new LinkedHashMap<>(item.fields());
        var names = Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        fields.keySet().removeIf(name -> COMMON.contains(name) && !names.contains(name));
        fields.put("entry", entry);
        if (Linked.class.isAssignableFrom(type)) {
            fields.putIfAbsent("links", List.of());
        }
        complete(item, fields, type);
        return read(item, fields, type);
    }

    private static void complete(FieldSource item, Map<String, @Nullable Object> fields, Class<?> type) {
        for (var component : type.getRecordComponents()) {
            if (component.getType() == List.class) {
                fields.putIfAbsent(component.getName(), List.of());
            } else if (component.getType() == boolean.class) {
                fields.putIfAbsent(component.getName(), false);
            } else if (fields.get(component.getName()) == null && !isNullable(component)) {
                throw item.fault("het veld «" + component.getName() + "» ontbreekt");
            }
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    public <T> T read(FieldSource item, Map<String, @Nullable Object> fields, Class<T> type) {
        try {
            return mapper.convertValue(fields, type);
        } catch (IllegalArgumentException unfit) {
            throw unfit.getCause() instanceof JsonMappingException mapping ? fault(item, mapping) : unfit;
        }
    }

    private static RuntimeException fault(FieldSource item, JsonMappingException unfit) {
        var field =
                unfit.getPath().isEmpty() ? null : unfit.getPath().getFirst().getFieldName();
        return item.fault(field, sentence(unfit, field));
    }

    private static String sentence(JsonMappingException unfit, @Nullable String field) {
        return switch (unfit) {
            case UnrecognizedPropertyException unknown ->
                "het veld «" + unknown.getPropertyName() + "» bestaat niet bij deze soort";
            case InvalidFormatException wrong -> "«%s» past niet in het veld «%s»".formatted(wrong.getValue(), field);
            default -> invariant(unfit, field);
        };
    }

    private static String invariant(JsonMappingException unfit, @Nullable String field) {
        return Stream.iterate((Throwable) unfit, cause -> cause != null, Throwable::getCause)
                .filter(InvalidContent.class::isInstance)
                .map(cause -> String.valueOf(cause.getMessage()))
                .findFirst()
                .orElse("de waarde van het veld «" + field + "» heeft een andere vorm dan dit veld vraagt");
    }
}
