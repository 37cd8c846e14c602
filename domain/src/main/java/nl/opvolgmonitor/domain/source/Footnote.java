package nl.opvolgmonitor.domain.source;

import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** A footnote of a document, literally. {@code anchorInText} is false when the anchor was lost in the text. */
public record Footnote(
        Entry entry,
        Key document,
        int number,
        String text,
        FootnoteType type,
        @Nullable String supports,
        boolean anchorInText)
        implements Registered {

    public static final Reference<Footnote> DOCUMENT = new Reference<>("document", Footnote::document);

    public Footnote {
        Invariant.require(number >= 1, "Voetnoten tellen vanaf 1");
    }
}
