package nl.opvolgmonitor.api.source;

import java.util.List;
import nl.opvolgmonitor.domain.citation.Citation;
import nl.opvolgmonitor.domain.citation.CitationPrinter;
import nl.opvolgmonitor.domain.citation.Finding;
import nl.opvolgmonitor.domain.citation.Unreadable;
import nl.opvolgmonitor.domain.citation.Warning;
import org.jspecify.annotations.Nullable;

/** What a finding cites; one that can name nothing has no key and no other spelling. */
final class Cites {

    private Cites() {}

    static @Nullable String key(Finding found) {
        return found instanceof Citation citation ? citation.key() : null;
    }

    static @Nullable String letter(Finding found) {
        return found instanceof Citation citation ? CitationPrinter.letter(citation.key()) : null;
    }

    static @Nullable String legal(Finding found) {
        return found instanceof Citation citation ? CitationPrinter.legal(citation.key()) : null;
    }

    static List<Warning> warnings(Finding found) {
        return switch (found) {
            case Citation citation -> citation.warnings();
            case Unreadable unreadable -> List.of(unreadable.warning());
        };
    }
}
