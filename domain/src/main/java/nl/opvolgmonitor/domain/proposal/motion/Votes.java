package nl.opvolgmonitor.domain.proposal.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Head;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.motion.Decision;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Certainty;
import org.jspecify.annotations.Nullable;

/** The votes on motions: which one is put to the vote, and what the chair observes next. */
final class Votes {

    private static final Pattern PUT = Pattern.compile(
            "(?u)\\b(?:[Ii]n stemming (?:komt|is)|[Ww]e stemmen over|[Ii]k breng in stemming) de (?:(?:nader )?gewijzigde |aangehouden |ingediende )*motie(?:-| van (?:de leden|het lid) | )("
                    + Movers.NAMES + ")([^()]{0,300})\\(([^()]{3,60})\\)");
    private static final Pattern OUTCOME = Pattern.compile(
            "(?iu)\\b(?:zodat (?:zij|ze|deze|de motie) (?:met algemene stemmen )?is|(?:de|deze) motie is|is de motie|motie met algemene stemmen is|zij is) (?:met [^.;]{0,60} )?(aangenomen|verworpen)\\b|\\b(stemmen (?:zijn )?staken|stemmen hebben gestaakt)\\b");
    private static final Pattern ASIDE = Pattern.compile(
            "(?u)\\bmotie(?:-(" + Movers.NAMES
                    + "))?[^()]{0,200}?\\(([^()]{3,60})\\)[^.;]{0,40}?\\b(aan te houden|aangehouden|in te trekken|ingetrokken|van de agenda af te voeren)\\b");

    private final Head head;
    private final List<Proposal> proposals = new ArrayList<>();
    private @Nullable Put put;

    private record Put(Numbered number, Movers movers, Words words) {}

    Votes(Head head) {
        this.head = head;
    }

    List<Proposal> in(List<Sentence> sentences) {
        sentences.forEach(this::read);
        return proposals;
    }

    private void read(Sentence sentence) {
        var found = PUT.matcher(sentence.text());
        if (found.find()) {
            put = Numbered.pair(found.group(3))
                    .map(number -> new Put(number, Movers.of(found.group(1)), sentence.words()))
                    .orElse(null);
        } else {
            aside(sentence);
        }
        outcome(sentence.text()).ifPresent(decision -> decide(decision, sentence.words()));
    }

    private static Optional<Decision> outcome(String text) {
        var found = OUTCOME.matcher(text);
        if (!found.find()) {
            return Optional.empty();
        }
        if (found.group(1) == null) {
            return Optional.of(Decision.VOTE_TIED);
        }
        return Optional.of(
                found.group(1).toLowerCase(Locale.ROOT).equals("aangenomen") ? Decision.ADOPTED : Decision.REJECTED);
    }

    private void decide(Decision decision, Words words) {
        if (put != null) {
            motion(put.number(), put.movers(), put.words());
            proposals.add(decision(put.number(), decision)
                    .quote(words)
                    .quote(put.words())
                    .proposal());
            put = null;
        }
    }

    /** "… stel ik voor zijn motie (31482, nr. 3) aan te houden." */
    private void aside(Sentence sentence) {
        var found = ASIDE.matcher(sentence.text());
        if (!found.find()) {
            return;
        }
        var number = Numbered.pair(found.group(2));
        var decision = found.group(3).startsWith("in") ? Decision.WITHDRAWN : Decision.HELD;
        if (number.isPresent()) {
            if (found.group(1) != null) {
                motion(number.get(), Movers.of(found.group(1)), sentence.words());
            }
            proposals.add(
                    decision(number.get(), decision).quote(sentence.words()).proposal());
        }
    }

    private void motion(Numbered number, Movers movers, Words words) {
        proposals.add(MotionDrafts.motion(number.key(), movers, MotionRules.VOTED, Sureness.HIGH)
                .with("document", number.key() + "/stuk")
                .quote(words)
                .proposal());
    }

    private Draft decision(Numbered number, Decision decision) {
        return MotionDrafts.decision(number.key(), decision, Certainty.CONFIRMED, MotionRules.VOTED, "/stemming")
                .with("decidedOn", head.date() == null ? null : head.date().toString());
    }
}
