package nl.opvolgmonitor.ui.register;

import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Language;
import org.jspecify.annotations.Nullable;

/** A field of a record: its label and what it holds. */
public record Field(String label, List<Content> contents) {

    /** The fields that hold anything, in the order of the query. */
    static List<Field> of(Map<String, @Nullable Object> fields, Language language) {
        return fields.entrySet().stream()
                .map(field -> new Field(
                        Labels.in(language).of("veld." + field.getKey()),
                        Content.of(field.getKey(), field.getValue(), language)))
                .filter(field -> !field.contents().isEmpty())
                .toList();
    }
}
