package nl.opvolgmonitor.domain.citation;

import org.jspecify.annotations.Nullable;

/** The number of a dossier as the register writes it. */
public final class DossierNumber {

    private static final String WHOLE = "dossier-";

    private DossierNumber() {}

    /** {@code 31015} for {@code 31 015}, {@code 35570-VI} for {@code 35 570 VI}; what is no dossier stays as it is, blank is none. */
    public static @Nullable String of(@Nullable String anySpelling) {
        if (anySpelling == null || anySpelling.isBlank()) {
            return null;
        }
        return CitationReader.keyOf(anySpelling)
                .filter(key -> key.startsWith(WHOLE))
                .map(key -> key.substring(WHOLE.length()))
                .orElseGet(anySpelling::strip);
    }
}
