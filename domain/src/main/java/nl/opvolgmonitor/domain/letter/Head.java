package nl.opvolgmonitor.domain.letter;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the letterhead and the signature say of the document. Each is null, or empty, when the text does not say it; offices
 * are in the words of the text.
 *
 * @param key the citation of the document itself, such as {@code kst-31015-221}
 * @param type in the words of the heading, such as "BRIEF VAN DE STAATSSECRETARIS VAN JUSTITIE EN VEILIGHEID"
 * @param reference the sender's own reference (ons kenmerk)
 * @param proof the words that say all this, in the order of the text
 */
public record Head(
        @Nullable String key,
        @Nullable String parliamentaryYear,
        @Nullable String dossier,
        @Nullable String chapter,
        @Nullable String dossierTitle,
        @Nullable String number,
        @Nullable String type,
        @Nullable LocalDate date,
        @Nullable String sender,
        @Nullable String addressee,
        @Nullable String subject,
        @Nullable String reference,
        List<Signatory> signatories,
        List<String> onBehalfOf,
        List<Words> proof) {

    public Head {
        signatories = List.copyOf(signatories);
        onBehalfOf = List.copyOf(onBehalfOf);
        proof = List.copyOf(proof);
    }

    /** Who signed: the office, and the name when it was printed. */
    public record Signatory(String office, @Nullable String name) {}
}
