package nl.opvolgmonitor.domain.proposal.recommendation;

import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.text.Sentence;

/**
 * A numbered recommendation in a letter: where it is announced, where its text stands, and the sentences that answer it,
 * which go on until the next one or until the letter ends the subject.
 */
public record Asked(int number, Rule rule, Sentence announcement, Sentence text, int from, List<Sentence> answer) {

    public Asked {
        answer = List.copyOf(answer);
    }

    /** All that the sentences of a letter announce, in their order; of two with one number the first. */
    public static List<Asked> in(List<Sentence> sentences) {
        return new AskedScan(sentences).all();
    }

    /** The text as the report has it, without the reference to its page and quotation marks. */
    public RecommendationText reads() {
        return RecommendationText.of(text.text(), from);
    }

    /** Whether it was announced in running text, without a heading of its own. */
    public boolean isRanked() {
        return rule.equals(RecommendationRules.RANKED);
    }

    List<Sentence> places() {
        var places = new ArrayList<Sentence>();
        places.add(announcement);
        if (!text.equals(announcement)) {
            places.add(text);
        }
        return places;
    }
}
