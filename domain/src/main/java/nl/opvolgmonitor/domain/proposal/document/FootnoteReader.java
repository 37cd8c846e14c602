package nl.opvolgmonitor.domain.proposal.document;

import java.util.List;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.citation.CitationReader;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Note;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.source.FootnoteType;

/** The footnotes, each with what it does. */
public final class FootnoteReader implements ProposalReader {

    private static final Pattern ADDRESS =
            Pattern.compile("(?iu)https?://|\\bwww\\.|\\braadpleegba|\\bte raadplegen\\b|\\bte vinden (?:op|via)\\b");
    private static final Pattern SOURCE = Pattern.compile(
            "(?iu)^(?:zie|bron|vgl\\.|aldus|conform|uit)\\b|\\((?:[^()]{0,60}, )?(?:\\p{L}+ )?(?:19|20)\\d{2}\\)|\\bp\\. \\d");
    private static final Pattern DEFINITION = Pattern.compile(
            "(?iu)^(?:onderdeel van|hieronder|onder .{3,60} wordt verstaan|dit (?:is|zijn|betreft)|het gaat (?:hier(?:bij)? )?om|bestaande uit|.{2,60}? (?:is|zijn|staat voor) (?:een|de|het|onderdeel)\\b|profielen gebaseerd|afkorting|voluit)");

    @Override
    public List<Rule> rules() {
        return List.of(DocumentRules.FOOTNOTE);
    }

    @Override
    public List<Proposal> read(Letter letter, Found found) {
        var key = LetterKey.of(letter);
        return letter.notes().stream().map(note -> footnote(note, key)).toList();
    }

    private static Proposal footnote(Note note, String document) {
        return new Draft(Kind.FOOTNOTE, document + "/noot-" + note.number(), DocumentRules.FOOTNOTE, Sureness.HIGH)
                .with("document", document)
                .with("number", note.number())
                .with("text", note.words().text())
                .with("type", type(note.words().text()))
                .with("anchorInText", note.anchored())
                .quote(note.words())
                .proposal();
    }

    static FootnoteType type(String text) {
        if (!CitationReader.read(text).isEmpty()) {
            return FootnoteType.CITATION;
        }
        if (ADDRESS.matcher(text).find()) {
            return FootnoteType.LOCATOR;
        }
        if (SOURCE.matcher(text).find()) {
            return FootnoteType.CITATION;
        }
        return DEFINITION.matcher(text).find() ? FootnoteType.DEFINITION : FootnoteType.REMARK;
    }
}
