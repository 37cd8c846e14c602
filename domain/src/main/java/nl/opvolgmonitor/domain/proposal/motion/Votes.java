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
            "(?iu)\\b(?:zodat (?:zij|ze|deze|de motie)(?: met algemene stemmen)? is|(?:de|deze) motie is|is de motie|motie met algemene stemmen is|(?:motie|zij) met [^.;]{0,60}? is|zij is) (?:met [^.;]{0,60} )?(aangenomen|verworpen)\\b|\\b(stemmen (?:zijn )?staken|stemmen hebben gestaakt)\\b");
    private static final Pattern ASIDE = Pattern.compile(
            "(?u)\\bmotie(?:-(" + Movers.NAMES
                    + "))?[^()]{0,200}?\\(([^()]{3,60})\\)[^.;]{0,40}?\\b(aan te houden|aangehouden|in te trekken|ingetrokken|van de agenda af te voeren|overgenomen|vervallen)\\b");
    private static final Pattern CHANGED = Pattern.compile("(?u)\\bmotie(?:-| van (?:de leden|het lid) )("
            + Movers.NAMES + ")[^()]{0,200}?\\(([^()]{3,60})\\) is in die zin (?:nader )?(?:gewijzigd|ondertekend)");
    private static final Pattern SIGNED = Pattern.compile(
            "(?u)\\b(?:ondertekend|ingediend) (?:is )?door (?:de leden |het lid )?(" + Movers.NAMES + ")");

    private final Head head;
    private final ListedMotions listed;
    private final List<Proposal> proposals = new ArrayList<>();
    private @Nullable Put put;
    private @Nullable Put changed;

    private record Put(Numbered number, Movers movers, Words words) {}

    Votes(Head head, ListedMotions listed) {
        this.head = head;
        this.listed = listed;
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
            change(sentence);
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
            motion(put.number().key(), put.movers(), put.words());
            proposals.add(decision(put.number(), decision)
                    .quote(words)
                    .quote(put.words())
                    .proposal());
            put = null;
        }
    }

    /** "De motie-Kuik (28638, nr. 302) is in die zin gewijzigd … Zij krijgt nr. 307, was nr. 302 (28638)." */
    private void change(Sentence sentence) {
        var found = CHANGED.matcher(sentence.text());
        if (found.find()) {
            var signed = SIGNED.matcher(sentence.text());
            var movers = Movers.of(signed.find() ? signed.group(1) : found.group(1));
            changed = Numbered.pair(found.group(2))
                    .map(number -> new Put(number, movers, sentence.words()))
                    .orElse(null);
        }
        if (changed != null) {
            Numbered.given(sentence.text(), changed.number().dossier())
                    .ifPresent(number -> replace(number, sentence.words()));
        }
    }

    private void replace(Numbered number, Words words) {
        var former = changed;
        changed = null;
        if (former == null || number.equals(former.number())) {
            return;
        }
        var about = listed.of(former.number().key())
                .map(ListedMotions.Listed::about)
                .orElse("");
        proposals.add(MotionDrafts.motion(number.key(), former.movers(), MotionRules.REPLACED, Sureness.HIGH)
                .with("title", former.movers().title() + about)
                .with("document", number.key() + "/stuk")
                .quote(words)
                .quote(former.words())
                .proposal());
        proposals.addAll(Replacement.of(number.key(), former.number().key(), former.movers(), former.words(), day()));
    }

    /** "… stel ik voor haar motie (31482, nr. 3) aan te houden." */
    private void aside(Sentence sentence) {
        var found = ASIDE.matcher(sentence.text());
        var number = found.find() ? Numbered.pair(found.group(2)) : Optional.<Numbered>empty();
        if (number.isEmpty()) {
            return;
        }
        var key = number.get().key();
        if (found.group(1) != null) {
            motion(key, Movers.of(found.group(1)), sentence.words());
        } else {
            listed.of(key).ifPresent(one -> motion(key, one.movers(), sentence.words()));
        }
        proposals.add(decision(number.get(), aside(found.group(3)))
                .quote(sentence.words())
                .proposal());
    }

    private static Decision aside(String words) {
        return switch (words) {
            case "in te trekken", "ingetrokken" -> Decision.WITHDRAWN;
            case "overgenomen" -> Decision.TAKEN_OVER;
            case "vervallen" -> Decision.LAPSED;
            default -> Decision.HELD;
        };
    }

    private void motion(String key, Movers movers, Words words) {
        var one = listed.of(key);
        var draft = MotionDrafts.motion(key, movers, MotionRules.VOTED, Sureness.HIGH)
                .with(
                        "title",
                        movers.title() + one.map(ListedMotions.Listed::about).orElse(""))
                .with("document", key + "/stuk")
                .quote(words);
        one.ifPresent(listing -> draft.quote(listing.words()));
        proposals.add(draft.proposal());
    }

    private Draft decision(Numbered number, Decision decision) {
        return MotionDrafts.decision(number.key(), decision, Certainty.CONFIRMED, MotionRules.VOTED, "/stemming")
                .with("decidedOn", day());
    }

    private @Nullable String day() {
        return head.date() == null ? null : head.date().toString();
    }
}
