package nl.opvolgmonitor.domain.source;

import java.util.List;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Reference;
import org.jspecify.annotations.Nullable;

/** A document. Its date is its moment, unknown when the document has none. A stub is known by citation only. The dossier is an address, never a theme. */
public record Document(
        Entry entry,
        DocumentType type,
        String title,
        @Nullable String titleInferredFrom,
        @Nullable String citationKey,
        @Nullable Chamber chamber,
        @Nullable String parliamentaryYear,
        @Nullable String dossier,
        @Nullable String dossierTitle,
        @Nullable String chapter,
        @Nullable String number,
        @Nullable String reference,
        @Nullable String sender,
        @Nullable String addressee,
        @Nullable String addresseeInferredFrom,
        List<String> copyTo,
        @Nullable String url,
        TextQuality textQuality,
        @Nullable MandateTheme mandateTheme,
        @Nullable Key about,
        boolean stub,
        List<Link> links)
        implements Linked {

    public static final Reference<Document> ABOUT = new Reference<>("about", Document::about);

    public Document {
        Invariant.require(!title.isBlank(), "Een document heeft een titel");
        Invariant.require(
                !stub || textQuality == TextQuality.NO_TEXT,
                "Een document dat alleen van naam bekend is heeft geen tekst");
        copyTo = List.copyOf(copyTo);
        links = List.copyOf(links);
    }
}
