package nl.opvolgmonitor.ui.source;

import nl.opvolgmonitor.domain.source.FootnoteType;
import org.jspecify.annotations.Nullable;

/** A footnote, literally. */
public record Footnote(
        String id,
        int number,
        String text,
        FootnoteType type,
        @Nullable String supports,
        boolean anchorInText) {}
