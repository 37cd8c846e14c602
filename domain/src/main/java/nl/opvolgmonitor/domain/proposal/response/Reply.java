package nl.opvolgmonitor.domain.proposal.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.Head;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Offices;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Role;

/** What a letter says to one recommendation, as a proposal: the deciding sentence, who speaks, and what it refers to. */
record Reply(Letter letter, Found found, String name, List<Sentence> answer, List<Said> said) {

    private static final Pattern I = Pattern.compile("(?iu)\\b(ik|wij|we)\\b");
    private static final Pattern BY_REFERENCE = Pattern.compile(
            "(?iu)\\bkorthedshalve\\b|\\bvoor (?:een|de) (?:nadere )?(?:reactie|toelichting|uitwerking)\\b.{0,60}\\bverwijs\\b|\\bverwijs ik (?:hiervoor|u hiervoor|uw kamer hiervoor)\\b");

    Proposal proposal(String recommendation) {
        var decision = Decision.of(said);
        var deciding = decision.deciding().sentence();
        var letterKey = LetterKey.of(letter);
        var draft = new Draft(Kind.RESPONSE, letterKey + "/" + name, decision.rule(), decision.sureness())
                .with("recommendation", recommendation)
                .with("document", letterKey)
                .with("type", decision.type())
                .with("quote", deciding.text())
                .with("certainty", Certainty.CONFIRMED)
                .with("incorporates", incorporated().orElse(null))
                .quote(deciding.words());
        supporting(deciding).forEach(sentence -> draft.quote(sentence.words()));
        offices(draft, deciding);
        return draft.proposal();
    }

    /** The other positions in the paragraph of the decision, and the decisive ones elsewhere. */
    private List<Sentence> supporting(Sentence deciding) {
        return said.stream()
                .filter(one -> one.verdict().isDecisive() || one.sentence().paragraph() == deciding.paragraph())
                .map(Said::sentence)
                .filter(sentence -> !sentence.equals(deciding))
                .toList();
    }

    private void offices(Draft draft, Sentence deciding) {
        var sentences = new ArrayList<>(supporting(deciding));
        sentences.add(deciding);
        for (var sentence : sentences) {
            Offices.in(sentence.text()).forEach(office -> draft.link(Role.OFFICE, office));
        }
        speakers(draft, sentences);
    }

    /** "Ik" is the sender, and "wij" are all who signed. */
    private void speakers(Draft draft, List<Sentence> sentences) {
        var me = sentences.stream()
                .flatMap(sentence -> I.matcher(sentence.text()).results())
                .map(MatchResult::group)
                .findFirst();
        me.ifPresent(word -> senders(word).forEach(office -> draft.link(Role.OFFICE, office, word)));
    }

    private List<String> senders(String word) {
        var head = letter.head();
        boolean several = !word.equalsIgnoreCase("ik") && head.signatories().size() > 1;
        if (several) {
            return head.signatories().stream().map(Head.Signatory::office).toList();
        }
        return head.sender() == null ? List.of() : List.of(head.sender());
    }

    /** The document in which the rest of the answer stands. */
    private Optional<String> incorporated() {
        return answer.stream()
                .filter(sentence -> BY_REFERENCE.matcher(sentence.text()).find())
                .flatMap(sentence -> cited(sentence).stream())
                .findFirst();
    }

    private Optional<String> cited(Sentence sentence) {
        var anchors = sentence.words().anchors(0, sentence.text().length());
        var places = sentence.words().excerpts();
        return found.of(Kind.CITATION)
                .filter(citation -> anchors.contains(citation.fields().get("footnote")) || isWithin(citation, places))
                .map(citation -> citation.fields().get("cited"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .findFirst();
    }

    private static boolean isWithin(Proposal citation, List<Excerpt> places) {
        int at = citation.quotes().getFirst().start();
        return places.stream().anyMatch(place -> place.start() <= at && at < place.end());
    }
}
