package nl.opvolgmonitor.domain.source;

import java.util.List;
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

    /** Those of the citations of its document that stand in this footnote. */
    public List<Citation> citationsAmong(List<Citation> ofDocument) {
        return ofDocument.stream()
                .filter(citation -> citation.footnote() != null && citation.footnote() == number)
                .toList();
    }
}
