package nl.opvolgmonitor.domain.proposal.document;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.letter.Head;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Section;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.domain.source.Chamber;
import nl.opvolgmonitor.domain.source.DocumentType;
import nl.opvolgmonitor.domain.source.TextQuality;
import org.jspecify.annotations.Nullable;

/** The document that is read. */
public final class LetterDocument implements ProposalReader {

    private static final Pattern PLANNING = Pattern.compile("(?m)^[ #*\\d.]{0,8}Planning 20\\d{2}\\b");
    private static final Pattern ON_BEHALF = Pattern.compile("(?iu)\\bmede namens\\b");
    private static final Pattern COMMITTEE =
            Pattern.compile("(?u)\\b[Vv]ergadering van de (?:vaste |tijdelijke |bijzondere )?commissie [^;:]{3,120}");
    private static final int MEETING = 8;
    private static final String PAPERS = "https://zoek.officielebekendmakingen.nl/";

    @Override
    public List<Rule> rules() {
        return DocumentRules.ALL;
    }

    @Override
    public List<Proposal> read(Letter letter, Found found) {
        var head = letter.head();
        var proof = proof(letter);
        if (proof.isEmpty()) {
            return List.of();
        }
        var draft = new Draft(Kind.DOCUMENT, LetterKey.of(letter), DocumentRules.LETTER, sureness(head));
        proof.forEach(draft::quote);
        describe(draft, letter);
        address(draft, head, letter.raw().stripLeading().startsWith("Eerste Kamer"));
        links(draft, head);
        return List.of(draft.proposal());
    }

    private static void describe(Draft draft, Letter letter) {
        var head = letter.head();
        draft.with("type", DocumentSort.of(letter))
                .needs("effective", head.date() == null ? null : head.date().toString())
                .needs("title", title(letter))
                .with("textQuality", Scan.isLikely(letter.raw()) ? TextQuality.OCR : TextQuality.GOOD);
    }

    private static void address(Draft draft, Head head, boolean ofSenate) {
        draft.with("citationKey", head.key())
                .with("chamber", chamber(head, ofSenate))
                .with("parliamentaryYear", head.parliamentaryYear())
                .with("dossier", head.dossier())
                .with("dossierTitle", head.dossierTitle())
                .with("chapter", head.chapter())
                .with("number", head.number())
                .with("reference", head.reference())
                .with("sender", head.sender())
                .with("addressee", head.addressee())
                .with("url", url(head.key()));
    }

    private static void links(Draft draft, Head head) {
        for (var signatory : head.signatories()) {
            draft.link(Role.SIGNATORY, signatory.office());
            if (signatory.name() != null) {
                draft.link(Role.SIGNATORY, signatory.name());
            }
        }
        head.onBehalfOf().forEach(office -> draft.link(Role.ON_BEHALF_OF, office));
        if (head.addressee() != null) {
            draft.link(Role.ADDRESSEE, head.addressee());
        }
    }

    /** The head, the signature, and the sentence that says on whose behalf; without a head the first words. */
    private static List<Words> proof(Letter letter) {
        var sentences = Sentence.of(letter);
        var behalf = sentences.stream()
                .filter(sentence -> ON_BEHALF.matcher(sentence.text()).find())
                .limit(1);
        var head = letter.head().proof();
        var first = head.isEmpty() ? sentences.stream().limit(1) : behalf;
        return Stream.concat(head.stream(), first.map(Sentence::words)).toList();
    }

    private static Sureness sureness(Head head) {
        if (head.key() != null && head.date() != null) {
            return Sureness.HIGH;
        }
        return head.date() != null ? Sureness.MEDIUM : Sureness.LOW;
    }

    private static @Nullable String title(Letter letter) {
        var head = letter.head();
        if (letter.genre() == Genre.DECISIONS) {
            return meeting(letter);
        }
        if (head.type() == null && head.subject() == null) {
            return heading(letter);
        }
        if (head.subject() != null) {
            return head.subject();
        }
        return Optional.ofNullable(head.type())
                .map(LetterDocument::sentenceCase)
                .orElse(null);
    }

    private static @Nullable String heading(Letter letter) {
        return letter.sections().stream()
                .map(Section::heading)
                .filter(heading -> heading != null)
                .map(Words::text)
                .filter(words ->
                        letter.genre() != Genre.DEBATE || !words.strip().endsWith(":"))
                .findFirst()
                .orElse(null);
    }

    /** "Korte aantekeningen, vergadering van de commissie voor Justitie en Veiligheid". */
    private static @Nullable String meeting(Letter letter) {
        var sort = letter.raw().toLowerCase(Locale.ROOT).contains("korte aantekeningen")
                ? "Korte aantekeningen"
                : "Besluitenlijst";
        return Sentence.of(letter).stream()
                .limit(MEETING)
                .map(sentence -> COMMITTEE.matcher(sentence.text()))
                .filter(found -> found.find())
                .findFirst()
                .map(found -> sort + ", " + found.group())
                .orElse(null);
    }

    /** "BRIEF VAN DE MINISTER VAN …" as it is written in running text: offices keep their capitals. */
    private static String sentenceCase(String heading) {
        if (!heading.equals(heading.toUpperCase(Locale.ROOT))) {
            return heading;
        }
        return TitleCase.of(heading);
    }

    private static @Nullable Chamber chamber(Head head, boolean ofSenate) {
        if (head.key() == null && head.addressee() == null && !ofSenate) {
            return null;
        }
        boolean senate = ofSenate
                || (head.addressee() != null && head.addressee().contains("Eerste Kamer"))
                || (head.number() != null && head.number().matches("[A-Z]{1,3}"));
        return senate ? Chamber.EK : Chamber.TK;
    }

    private static @Nullable String url(@Nullable String key) {
        return key != null && key.startsWith("kst-") ? PAPERS + key + ".html" : null;
    }

    /** What sort of document it is. */
    private static final class DocumentSort {

        static DocumentType of(Letter letter) {
            var subject = String.valueOf(letter.head().subject()).toLowerCase(Locale.ROOT);
            return switch (letter.genre()) {
                case MOTION -> DocumentType.MOTIE;
                case DEBATE ->
                    String.valueOf(letter.head().key()).startsWith("h-")
                            ? DocumentType.HANDELINGEN
                            : DocumentType.VERSLAG;
                case DECISIONS -> DocumentType.VERSLAG;
                case LETTER ->
                    subject.contains("beleidsreactie") ? DocumentType.BELEIDSREACTIE : DocumentType.KAMERBRIEF;
                case RAPPORTEUR, OTHER -> byWords(letter, subject);
            };
        }

        private static DocumentType byWords(Letter letter, String subject) {
            var start = letter.raw()
                    .substring(0, Math.min(letter.raw().length(), 1_500))
                    .toLowerCase(Locale.ROOT);
            if (subject.contains("spreektekst")) {
                return DocumentType.SPREEKTEKST;
            }
            if (start.contains("jaarverslag")) {
                return DocumentType.JAARVERSLAG;
            }
            if (start.contains("jaarplan") || PLANNING.matcher(letter.raw()).find()) {
                return DocumentType.JAARPLAN;
            }
            boolean letterlike = start.contains("geachte") || letter.genre() == Genre.LETTER;
            return letterlike ? DocumentType.BRIEF : DocumentType.OVERIG;
        }
    }
}
