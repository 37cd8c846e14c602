package nl.opvolgmonitor.domain.proposal.motion;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Head;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Kind;

/** What a letter thinks of a motion that it names: "Ik geef deze motie oordeel Kamer", behind the motion. */
record LetterAppreciations(NamedMotion motion, Head head, List<Sentence> sentences, Map<Sentence, Integer> places) {

    private static final Pattern OF_IT =
            Pattern.compile("(?iu)\\b(?:deze|de|die) motie\\b|\\bhaar\\b|\\boordeel\\b|\\bik ontraad\\b");
    private static final int REACH = 6;

    Optional<Proposal> proposal() {
        return motion.places().stream().flatMap(place -> in(place).stream()).findFirst();
    }

    private Optional<Proposal> in(NamedMotion.Place place) {
        var named = place.sentence();
        int at = Objects.requireNonNull(places.get(named));
        for (int next = at; next < Math.min(sentences.size(), at + REACH); next++) {
            var sentence = sentences.get(next);
            boolean other = next > at && !Mention.in(sentence.text()).isEmpty();
            if (sentence.paragraph() > named.paragraph() + 1 || other) {
                return Optional.empty();
            }
            var value = next == at || OF_IT.matcher(sentence.text()).find()
                    ? Appreciations.value(sentence.text())
                    : Optional.<String>empty();
            if (value.isPresent()) {
                return Optional.of(proposal(value.get(), sentence));
            }
        }
        return Optional.empty();
    }

    private Proposal proposal(String value, Sentence sentence) {
        return new Draft(
                        Kind.MOTION_APPRECIATION,
                        motion.key() + "/appreciatie-1",
                        MotionRules.APPRECIATED,
                        Sureness.MEDIUM)
                .with("motion", motion.key())
                .with("value", value)
                .with("effective", head.date() == null ? null : head.date().toString())
                .quote(sentence.words())
                .proposal();
    }
}
