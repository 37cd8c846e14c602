package nl.opvolgmonitor.ui.register;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.opvolgmonitor.ui.Labels;
import org.jspecify.annotations.Nullable;

/** A field before and after a correction; null where it was empty. */
public record FieldChange(
        String field, @Nullable String from, @Nullable String to) {

    /** The name of the field, as records of that kind have it. */
    public String label(Kind kind) {
        var type = kind.type() + capitalized();
        var own = type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
        return Stream.of(own, field)
                .flatMap(name -> Labels.dutch().find("veld." + name).stream())
                .findFirst()
                .orElse(field);
    }

    public String before(Kind kind) {
        return words(kind, from);
    }

    public String after(Kind kind) {
        return words(kind, to);
    }

    private String words(Kind kind, @Nullable String value) {
        if (value == null) {
            return "leeg";
        }
        return Stream.of(kind.type() + capitalized(), capitalized())
                .map(type -> Labels.dutch().find(type + "." + value))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(value);
    }

    private String capitalized() {
        return field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }
}
