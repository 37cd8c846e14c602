package nl.opvolgmonitor.domain.imports;

import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Wording;
import org.jspecify.annotations.Nullable;

/** The texts of documents that an import quotes: those of the register and those of the import itself. The last ones asked for stay at hand. */
final class KnownTexts {

    private static final int AT_HAND = 50;

    private final Entries entries;
    private final Map<Key, String> brought;
    private final Map<Key, String> registered = new Recent<>(AT_HAND);
    private final Map<Key, Wording> wordings = new Recent<>(AT_HAND);

    /** {@code brought} are the texts of the import. */
    KnownTexts(Entries entries, Map<Key, String> brought) {
        this.entries = entries;
        this.brought = brought;
    }

    /** Of the register, otherwise of what the import brings; null when neither has it. */
    @Nullable
    String text(Key document) {
        var known = registered(document);
        return known == null ? brought.get(document) : known;
    }

    /** Null when the register has none. */
    @Nullable
    String registered(Key document) {
        var found = registered.computeIfAbsent(
                document, key -> entries.texts(Set.of(key)).getOrDefault(key, ""));
        return found.isEmpty() ? null : found;
    }

    /** The text to look quotes up in; null when there is none. */
    @Nullable
    Wording wording(Key document) {
        var known = wordings.get(document);
        return known == null ? read(document) : known;
    }

    private @Nullable Wording read(Key document) {
        var text = text(document);
        if (text == null) {
            return null;
        }
        var wording = Wording.of(text);
        wordings.put(document, wording);
        return wording;
    }
}
