package nl.opvolgmonitor.domain.proposal.recommendation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Kind;

/** What an inspectorate, an ombudsman, a council or the Rapporteur advises without a number, as a letter of the cabinet tells it. */
public final class AdviceReader implements ProposalReader {

    /** The name of such a recommendation within the letter, which its response shares. */
    public static final String NAME = "advies-";

    private static final int NEAR = 2;

    @Override
    public List<Rule> rules() {
        return List.of(RecommendationRules.TOLD);
    }

    @Override
    public List<Proposal> read(Letter letter, Found found) {
        if (letter.genre() != Genre.LETTER) {
            return List.of();
        }
        var known = known(found);
        var proposals = new ArrayList<Proposal>();
        var sentences = Sentence.of(letter);
        for (int at = 0; at < sentences.size(); at++) {
            var sentence = sentences.get(at);
            boolean told = sentence.isHeading() || known.contains(start(sentence));
            int place = at;
            var advised =
                    told ? Optional.<Advised>empty() : Advised.in(sentence.text(), () -> before(sentences, place));
            advised.filter(one -> !isNumberedElsewhere(one, known))
                    .ifPresent(one -> proposals.add(proposal(letter, found, sentence, one, proposals.size() + 1)));
        }
        return proposals;
    }

    /** Who was named in the last two sentences of the paragraph. */
    private static Optional<Adviser> before(List<Sentence> sentences, int at) {
        for (int before = at - 1; before >= Math.max(0, at - NEAR); before--) {
            var sentence = sentences.get(before);
            var named = sentence.paragraph() == sentences.get(at).paragraph()
                    ? Adviser.first(sentence.text())
                    : Optional.<Adviser>empty();
            if (named.isPresent()) {
                return named;
            }
        }
        return Optional.empty();
    }

    /** Where recommendations stand that were read by their numbers. */
    private static Set<Integer> known(Found found) {
        var starts = new HashSet<Integer>();
        found.of(Kind.RECOMMENDATION)
                .flatMap(recommendation -> recommendation.quotes().stream())
                .forEach(quote -> starts.add(quote.start()));
        return starts;
    }

    /** Where the Rapporteur's recommendations have numbers, running text only tells of them. */
    private static boolean isNumberedElsewhere(Advised advised, Set<Integer> known) {
        return !known.isEmpty() && advised.by().name().equals("Nationaal Rapporteur");
    }

    private static Proposal proposal(Letter letter, Found found, Sentence sentence, Advised advised, int number) {
        var whole = sentence.text();
        return new Draft(
                        Kind.RECOMMENDATION,
                        LetterKey.of(letter) + "/" + NAME + number,
                        RecommendationRules.TOLD,
                        Sureness.MEDIUM)
                .with("form", advised.form())
                .with("text", advised.text())
                .with("rawText", whole.startsWith(advised.text()) ? null : whole)
                .needs("publishedIn", report(found, sentence))
                .with("formal", false)
                .quote(sentence.words())
                .proposal();
    }

    private static @org.jspecify.annotations.Nullable String report(Found found, Sentence sentence) {
        return found.of(Kind.REPORT)
                .filter(report -> report.quotes().stream().anyMatch(quote -> quote.start() == start(sentence)))
                .map(Proposal::key)
                .findFirst()
                .orElse(null);
    }

    private static int start(Sentence sentence) {
        return sentence.words().excerpts().getFirst().start();
    }
}
