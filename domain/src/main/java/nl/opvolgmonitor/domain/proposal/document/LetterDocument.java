package nl.opvolgmonitor.domain.proposal.document;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.letter.Head;
import nl.opvolgmonitor.domain.letter.Letter;
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
import nl.opvolgmonitor.domain.source.TextQuality;
import org.jspecify.annotations.Nullable;

/** The document that is read. */
public final class LetterDocument implements ProposalReader {

    private static final Pattern ON_BEHALF = Pattern.compile("(?iu)\\bmede namens\\b");
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
                .needs("title", DocumentTitle.of(letter))
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
}
