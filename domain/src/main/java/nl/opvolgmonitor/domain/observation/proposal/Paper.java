package nl.opvolgmonitor.domain.observation.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.opvolgmonitor.domain.citation.CitationPrinter;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.observation.ObservedDocument;
import nl.opvolgmonitor.domain.observation.RawFields;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.source.DocumentType;
import nl.opvolgmonitor.domain.source.TextQuality;

/**
 * The parliamentary paper that an entry is, or was put in.
 *
 * @param citation such as {@code kst-28638-206}
 */
record Paper(String citation, RawFields fields) {

    /** In the first of its dossiers; none without a number in one. */
    static Optional<Paper> of(HouseEntry entry) {
        return ObservedDocument.of(entry.kept().observation()).keys().stream()
                .findFirst()
                .map(key -> new Paper(key, entry.fields()));
    }

    /** A motion takes the citation for itself, so that its paper stands under it. */
    String key() {
        return type() == DocumentType.MOTIE ? citation + "/stuk" : citation;
    }

    DocumentType type() {
        var sort = fields.text("Soort").orElse("").toLowerCase(Locale.ROOT);
        if (sort.startsWith("motie") || sort.contains("gewijzigde motie")) {
            return DocumentType.MOTIE;
        }
        if (sort.startsWith("brief")) {
            return DocumentType.KAMERBRIEF;
        }
        return sort.startsWith("verslag") ? DocumentType.VERSLAG : DocumentType.KAMERSTUK;
    }

    /** Where it stands: its dossier and its number in that. */
    List<Excerpt> place(EntryText text) {
        var places = new ArrayList<Excerpt>();
        dossier().ifPresent(dossier -> {
            places.addAll(text.line("Kamerstukdossier", dossier.text("Nummer")));
            places.addAll(text.line("Toevoeging", dossier.text("Toevoeging")));
        });
        places.addAll(text.field(fields, "Volgnummer"));
        return places;
    }

    private Optional<RawFields> dossier() {
        return fields.under("Kamerstukdossier").stream().findFirst();
    }

    /** The paper as a document that is known by its data only; what proves it is for the caller to quote. */
    Draft draft() {
        return new Draft(Kind.DOCUMENT, key(), HouseRules.PAPER, Sureness.HIGH)
                .with("type", type())
                .with("title", title())
                .with("citationKey", citation)
                .with("chamber", "1".equals(fields.text("Kamer").orElse("2")) ? "EK" : "TK")
                .with("parliamentaryYear", fields.text("Vergaderjaar").orElse(null))
                .with("dossier", dossier().flatMap(each -> each.text("Nummer")).orElse(null))
                .with(
                        "chapter",
                        dossier().flatMap(each -> each.text("Toevoeging")).orElse(null))
                .with("number", fields.text("Volgnummer").orElse(null))
                .with("effective", fields.date("Datum").map(Object::toString).orElse(null))
                .with("textQuality", TextQuality.NO_TEXT)
                .with("stub", true);
    }

    private String title() {
        return fields.text("Onderwerp")
                .or(() -> fields.text("Titel"))
                .map(String::strip)
                .orElseGet(() -> CitationPrinter.letter(citation));
    }
}
