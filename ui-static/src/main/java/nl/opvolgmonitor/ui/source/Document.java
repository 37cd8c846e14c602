package nl.opvolgmonitor.ui.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.register.Moment;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.source.Chamber;
import nl.opvolgmonitor.domain.source.DocumentType;
import nl.opvolgmonitor.domain.source.MandateTheme;
import nl.opvolgmonitor.domain.source.TextQuality;
import nl.opvolgmonitor.ui.Head;
import nl.opvolgmonitor.ui.Named;
import nl.opvolgmonitor.ui.SchemaOrg;
import nl.opvolgmonitor.ui.Site;
import nl.opvolgmonitor.ui.register.Party;
import nl.opvolgmonitor.ui.register.Tie;
import org.jspecify.annotations.Nullable;

/** One document with its text, what is wrong in it, and what was registered from it. */
public record Document(
        String id,
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
        @Nullable Named about,
        boolean stub,
        @Nullable Moment effective,
        LocalDate effectiveFrom,
        Instant recordedAt,
        List<Party> links,
        List<Footnote> footnotes,
        List<Citation> citations,
        List<Citation> citedBy,
        List<Defect> defects,
        List<Registered> quotes,
        List<Named> recommendations,
        List<Named> commitments,
        List<Named> reportedCommitments,
        List<Named> motions,
        List<Tie> relations,
        List<Named> attachments,
        @Nullable String text) {

    /** What its page tells to programs. */
    public Head head(Site site) {
        var told = SchemaOrg.record("DigitalDocument", site.label(type), id, title, effectiveFrom)
                .with("sameAs", url)
                .with("alternateName", citationKey);
        return Head.ofRecord(site.links(), "documenten", id, told);
    }

    /** The text line by line, with what was quoted from it. */
    public List<TextLine> lines() {
        return text == null ? List.of() : new QuotedText(text, quotes).lines();
    }

    private List<Named> quoted() {
        return quotes.stream().map(Registered::record).toList();
    }

    /** Everything registered from it, by kind: what a quote in it proves, and what it holds. */
    public List<Harvest> harvest() {
        return Harvest.of(Stream.of(recommendations, commitments, reportedCommitments, motions, quoted())
                .flatMap(List::stream));
    }

    public List<Citation> citationsInFootnote(int footnote) {
        return citations.stream()
                .filter(each -> each.footnote() != null && each.footnote() == footnote)
                .toList();
    }

    /** Whether its footnotes hold one of that number. */
    public boolean hasFootnote(int footnote) {
        return footnotes.stream().anyMatch(each -> each.number() == footnote);
    }

    /** The line where the mark of that footnote first stands, not counting the footnote itself; null when there is none. */
    public @Nullable Integer lineOfMark(int footnote) {
        return FootnoteMarks.lineOf(text, footnote);
    }

    /** The roles in which anyone is named, in a fixed order. */
    public List<Role> roles() {
        return links.stream().map(Party::role).distinct().sorted().toList();
    }

    public List<Party> in(Role role) {
        return links.stream().filter(party -> party.role() == role).toList();
    }

    /** As: 31015 VI Kindermishandeling, nr. 221. */
    public String dossierInWords() {
        return Stream.of(dossier, chapter, dossierTitle, number == null ? null : "nr. " + number)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    /** These records without this document itself. */
    public List<Named> others(List<Named> records) {
        return records.stream().filter(record -> !record.id().equals(id)).toList();
    }

    /** The key of a record that belongs to this document, without the key of the document. */
    public String shortKey(Named record) {
        return record.id().startsWith(id + "/") ? record.id().substring(id.length() + 1) : record.id();
    }
}
