package nl.opvolgmonitor.domain.proposal.response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.recommendation.AdviceReader;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Kind;
import org.jspecify.annotations.Nullable;

/** What the cabinet says to advice without a number: in the sentences behind it, until the next advice. */
public final class AdviceReplyReader implements ProposalReader {

    private static final Pattern OF_IT = Pattern.compile(
            "(?iu)\\b(?:dit|deze|dat|die|hierin|hiervan|hieraan|daaraan|hiermee|advies|aanbeveling|oproep|suggestie|constatering)\\b");
    private static final int REACH = 6;

    @Override
    public List<Rule> rules() {
        return List.of();
    }

    @Override
    public List<Proposal> read(Letter letter, Found found) {
        var advised = advised(found);
        var replies = new ArrayList<Proposal>();
        var sentences = advised.isEmpty() ? List.<Sentence>of() : Sentence.of(letter);
        for (int at = 0; at < sentences.size(); at++) {
            var recommendation = advised.get(start(sentences.get(at)));
            if (recommendation != null) {
                reply(letter, found, recommendation, behind(sentences, at, advised))
                        .ifPresent(replies::add);
            }
        }
        return replies;
    }

    private static Map<Integer, String> advised(Found found) {
        var advised = new HashMap<Integer, String>();
        found.of(Kind.RECOMMENDATION)
                .filter(recommendation -> recommendation.key().contains("/" + AdviceReader.NAME))
                .forEach(recommendation ->
                        advised.put(recommendation.quotes().getFirst().start(), recommendation.key()));
        return advised;
    }

    /** Those of its paragraph, and of the next one as far as that speaks of it. */
    private static List<Sentence> behind(List<Sentence> sentences, int from, Map<Integer, String> advised) {
        var behind = new ArrayList<Sentence>();
        int paragraph = sentences.get(from).paragraph();
        for (int at = from + 1; at < sentences.size() && behind.size() < REACH; at++) {
            var sentence = sentences.get(at);
            boolean near = sentence.paragraph() == paragraph
                    || (sentence.paragraph() == paragraph + 1
                            && OF_IT.matcher(sentence.text()).find());
            if (sentence.isHeading() || !near || advised.containsKey(start(sentence))) {
                return behind;
            }
            behind.add(sentence);
        }
        return behind;
    }

    private static Optional<Proposal> reply(Letter letter, Found found, String recommendation, List<Sentence> behind) {
        var said = new ArrayList<Said>();
        behind.forEach(sentence ->
                Verdict.of(sentence.text()).ifPresent(verdict -> said.add(new Said(sentence, verdict, false, true))));
        var name = recommendation.substring(recommendation.lastIndexOf('/') + 1);
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reply(letter, found, name, behind, said).proposal(recommendation));
    }

    private static @Nullable Integer start(Sentence sentence) {
        return sentence.words().excerpts().getFirst().start();
    }
}
