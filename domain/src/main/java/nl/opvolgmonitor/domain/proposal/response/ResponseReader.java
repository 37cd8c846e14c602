package nl.opvolgmonitor.domain.proposal.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.letter.Offices;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.recommendation.Asked;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Role;

/** What the cabinet says to each recommendation of the letter. One without a position gets no response. */
public final class ResponseReader implements ProposalReader {

    private static final Pattern I = Pattern.compile("(?iu)\\bik\\b");
    private static final Pattern BY_REFERENCE = Pattern.compile(
            "(?iu)\\bkorthedshalve\\b|\\bvoor (?:een|de) (?:nadere )?(?:reactie|toelichting|uitwerking)\\b.{0,60}\\bverwijs\\b|\\bverwijs ik (?:hiervoor|u hiervoor|uw kamer hiervoor)\\b");

    @Override
    public List<Rule> rules() {
        return ResponseRules.ALL;
    }

    @Override
    public List<Proposal> read(Letter letter, Found found) {
        var sentences = Sentence.of(letter);
        var asked = Asked.in(sentences).stream()
                .filter(one -> recommendation(found, one).isPresent())
                .toList();
        var positions = Positions.in(sentences, asked);
        var responses = new ArrayList<Proposal>();
        for (var one : asked) {
            var said = positions.get(one.number());
            if (said != null) {
                recommendation(found, one)
                        .ifPresent(key -> responses.add(new Reply(letter, found, one, said).proposal(key)));
            }
        }
        return responses;
    }

    private static Optional<String> recommendation(Found found, Asked asked) {
        return found.of(Kind.RECOMMENDATION)
                .filter(proposal ->
                        Integer.valueOf(asked.number()).equals(proposal.fields().get("number")))
                .map(Proposal::key)
                .findFirst();
    }

    /** One response. */
    private record Reply(Letter letter, Found found, Asked asked, List<Said> said) {

        Proposal proposal(String recommendation) {
            var decision = Decision.of(said);
            var deciding = decision.deciding().sentence();
            var letterKey = LetterKey.of(letter);
            var draft = new Draft(Kind.RESPONSE, letterKey + "/" + asked.number(), decision.rule(), decision.sureness())
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
            var me = sentences.stream()
                    .flatMap(sentence -> I.matcher(sentence.text()).results())
                    .findFirst();
            var sender = letter.head().sender();
            if (me.isPresent() && sender != null) {
                draft.link(Role.OFFICE, sender, me.get().group());
            }
        }

        /** The document in which the rest of the answer stands. */
        private Optional<String> incorporated() {
            return asked.answer().stream()
                    .filter(sentence -> BY_REFERENCE.matcher(sentence.text()).find())
                    .flatMap(sentence -> cited(sentence).stream())
                    .findFirst();
        }

        private Optional<String> cited(Sentence sentence) {
            var anchors = sentence.words().anchors(0, sentence.text().length());
            var places = sentence.words().excerpts();
            return found.of(Kind.CITATION)
                    .filter(citation ->
                            anchors.contains(citation.fields().get("footnote")) || isWithin(citation, places))
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
}
