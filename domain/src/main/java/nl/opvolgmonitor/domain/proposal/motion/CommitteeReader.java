package nl.opvolgmonitor.domain.proposal.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Genre;
import nl.opvolgmonitor.domain.letter.Letter;
import nl.opvolgmonitor.domain.motion.ExecutionStatus;
import nl.opvolgmonitor.domain.proposal.Found;
import nl.opvolgmonitor.domain.proposal.LetterKey;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.ProposalReader;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Lexicon;
import nl.opvolgmonitor.domain.proposal.text.Phrase;
import nl.opvolgmonitor.domain.proposal.text.Sentence;

/** How a committee of the Eerste Kamer marks the execution of motions. */
public final class CommitteeReader implements ProposalReader {

    private static final Pattern DECIDES = Pattern.compile(
            "(?iu)\\b(?:commissie|leden)\\b.{0,120}\\b(?:besluit|besluiten|merkt|beschouwt|stelt vast|constateert)\\b|\\bwordt aangemerkt\\b");
    private static final List<Mark> MARKS = Lexicon.read(CommitteeReader.class, "committee.txt").stream()
            .map(line -> new Mark(ExecutionStatus.valueOf(line.getFirst()), new Phrase(line.get(1))))
            .toList();

    private record Mark(ExecutionStatus status, Phrase phrase) {}

    @Override
    public List<Rule> rules() {
        return List.of(MotionRules.COMMITTEE);
    }

    @Override
    public List<Proposal> read(Letter letter, Found found) {
        if (letter.genre() != Genre.DECISIONS) {
            return List.of();
        }
        var proposals = new ArrayList<Proposal>();
        Sentence.of(letter).forEach(sentence -> read(sentence, letter, proposals));
        return proposals;
    }

    private static void read(Sentence sentence, Letter letter, List<Proposal> proposals) {
        var status = status(sentence.text());
        if (status.isEmpty()) {
            return;
        }
        var mentions = Mention.in(sentence.text());
        for (int at = 0; at < mentions.size(); at++) {
            int limit = at + 1 < mentions.size()
                    ? mentions.get(at + 1).start()
                    : sentence.text().length();
            marked(sentence, mentions.get(at), limit, status.get(), letter, proposals);
        }
    }

    private static Optional<ExecutionStatus> status(String text) {
        return DECIDES.matcher(text).find()
                ? MARKS.stream()
                        .filter(mark -> mark.phrase().isIn(text))
                        .findFirst()
                        .map(Mark::status)
                : Optional.empty();
    }

    private static void marked(
            Sentence sentence,
            Mention mention,
            int limit,
            ExecutionStatus status,
            Letter letter,
            List<Proposal> proposals) {
        var number = Numbered.pair(sentence.text().substring(mention.end(), limit));
        var key = number.map(Numbered::key).orElse(MotionDrafts.key(mention.movers(), ""));
        var sureness = number.isPresent() ? Sureness.HIGH : Sureness.LOW;
        var day = letter.head().date();
        proposals.add(MotionDrafts.motion(key, mention.movers(), MotionRules.COMMITTEE, sureness)
                .with("document", number.map(one -> one.key() + "/stuk").orElse(null))
                .quote(sentence.words())
                .proposal());
        proposals.add(MotionDrafts.execution(key, status, LetterKey.of(letter), MotionRules.COMMITTEE, sureness)
                .with("text", sentence.text())
                .with("effective", day == null ? null : day.toString())
                .quote(sentence.words())
                .proposal());
    }
}
