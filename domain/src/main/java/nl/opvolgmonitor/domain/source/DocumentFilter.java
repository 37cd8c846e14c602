package nl.opvolgmonitor.domain.source;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which documents to list. Every condition given must hold; null or an empty list is no condition. */
public record DocumentFilter(
        List<DocumentType> type,
        @Nullable String dossier,
        @Nullable Boolean stub,
        @Nullable String text) {

    public DocumentFilter {
        type = type == null ? List.of() : List.copyOf(type);
    }
}
