package nl.opvolgmonitor.domain.edition;

import java.util.List;
import nl.opvolgmonitor.domain.register.Evidence;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** A record as an edition has it, with the quotes that prove it; {@code text} is the raw text of a document, null for any other. */
public record EditionRecord(
        Registered content, List<Evidence> quotes, @Nullable String text) {

    public EditionRecord {
        quotes = List.copyOf(quotes);
    }
}
