package nl.opvolgmonitor.domain.proposal.recommendation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.proposal.text.Count;
import nl.opvolgmonitor.domain.proposal.text.Sentence;

/**
 * Items of a list that are recommendations without that word: as many as a sentence before them says there are, and each
 * with an answer below it.
 */
final class CountedItems {

    private static final Pattern STATED =
            Pattern.compile("(?iu)\\b" + Count.NUMBER + " (?:\\p{L}+ ){0,2}aanbevelingen\\b");
    private static final int FEWEST = 2;

    private CountedItems() {}

    /** The places among the sentences of such items; empty when the letter numbers its recommendations otherwise. */
    static Set<Integer> in(List<Sentence> sentences) {
        int from = 0;
        var items = new HashSet<Integer>();
        int stated = 0;
        for (int at = 0; at < sentences.size(); at++) {
            var sentence = sentences.get(at);
            if (isFirst(sentences, at) && Announced.at(sentence.text()).isPresent()) {
                return Set.of();
            }
            var found = STATED.matcher(sentence.text());
            if (stated == 0 && !sentence.isItem() && found.find()) {
                stated = Count.of(found.group(1)).orElse(0);
                from = at;
            }
            if (stated >= FEWEST && at > from && isAnswered(sentences, at)) {
                items.add(at);
            }
        }
        return items.size() == stated ? items : Set.of();
    }

    private static boolean isFirst(List<Sentence> sentences, int at) {
        return at == 0 || sentences.get(at - 1).paragraph() != sentences.get(at).paragraph();
    }

    /** An item of one sentence, below which running text stands. */
    private static boolean isAnswered(List<Sentence> sentences, int at) {
        var next = at + 1 < sentences.size() ? sentences.get(at + 1) : null;
        return sentences.get(at).isItem()
                && isFirst(sentences, at)
                && next != null
                && next.paragraph() != sentences.get(at).paragraph()
                && !next.isItem()
                && !next.isHeading();
    }
}
