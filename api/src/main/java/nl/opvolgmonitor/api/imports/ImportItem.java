package nl.opvolgmonitor.api.imports;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.register.FieldSource;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;
import org.jspecify.annotations.Nullable;

/** One record of an import, as its file gives it; what the file leaves out has no entry in {@code fields}. */
record ImportItem(Kind kind, Key key, String sheet, int row, Map<String, @Nullable Object> fields)
        implements FieldSource {

    private static final String SEE = "Zie het blad «uitleg» van het sjabloon";

    @Override
    public RowFault fault(@Nullable String field, String sentence) {
        return new RowFault(problem(field, sentence, SEE));
    }

    ImportFault problem(@Nullable String field, String sentence, String remedy) {
        var capital = sentence.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + sentence.substring(1);
        return new ImportFault(sheet, row, column(field), capital, remedy);
    }

    private static @Nullable String column(@Nullable String field) {
        return "quotes".equals(field) ? "evidence" : field;
    }

    /** Whether it is a document with its raw text. */
    boolean bringsText() {
        return kind == Kind.DOCUMENT && fields.get("text") instanceof String;
    }

    String text() {
        return String.valueOf(fields.get("text"));
    }

    /** Every text in it that may be the key of another record. */
    Stream<Key> named() {
        return texts(fields.values()).filter(Key::isFit).map(Key::new);
    }

    private static Stream<String> texts(@Nullable Object value) {
        return switch (value) {
            case String text -> Stream.of(text);
            case Collection<?> several -> several.stream().flatMap(ImportItem::texts);
            case Map<?, ?> parts -> texts(parts.values());
            case null -> Stream.empty();
            default -> Stream.empty();
        };
    }

    /** What this leaves out is as it was. */
    ImportItem over(Map<String, @Nullable Object> before) {
        var all = new LinkedHashMap<>(before);
        all.putAll(fields);
        return new ImportItem(kind, key, sheet, row, all);
    }
}
