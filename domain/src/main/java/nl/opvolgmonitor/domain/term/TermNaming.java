package nl.opvolgmonitor.domain.term;

import org.jspecify.annotations.Nullable;

/** What a term is called and what it means; blank is the same as null. */
public record TermNaming(
        String name, @Nullable String englishName, @Nullable String definition) {

    public TermNaming {
        name = name.strip();
        englishName = written(englishName);
        definition = written(definition);
    }

    private static @Nullable String written(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
