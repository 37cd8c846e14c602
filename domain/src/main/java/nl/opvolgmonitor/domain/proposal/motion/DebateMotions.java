package nl.opvolgmonitor.domain.proposal.motion;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.letter.Head;
import nl.opvolgmonitor.domain.letter.Words;
import nl.opvolgmonitor.domain.motion.Decision;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.text.Sentence;
import nl.opvolgmonitor.domain.register.Certainty;
import org.jspecify.annotations.Nullable;

/** The motions that members read out in a debate: from "De Kamer, gehoord de beraadslaging" to the number they get. */
final class DebateMotions {

    private static final Pattern OPENING =
            Pattern.compile("(?iu)^(?:motie\\s+)?(?:de kamer,?(?: *$| *gehoord\\b)|gehoord de beraadslaging)");
    private static final Pattern PROPOSED = Pattern.compile(
            "(?u)\\b(?:[Dd]eze (?:gewijzigde )?motie|[Dd]e (?:gewijzigde )?motie|[Zz]ij) is voorgesteld door (?:de leden |het lid |de heer |mevrouw )?("
                    + Movers.NAMES + ")");
    private static final Pattern CHANGED = Pattern.compile("(?u)\\bmotie(?:-| van (?:de leden|het lid) )("
            + Movers.NAMES + ")[^()]{0,200}?\\([^()]{3,60}\\) is in die zin gewijzigd");
    private static final int REACH = 8;

    private final Head head;
    private final String document;
    private final @Nullable String day;
    private final List<Proposal> proposals = new ArrayList<>();
    private @Nullable Wording open;
    private @Nullable Movers movers;
    private @Nullable Movers announced;
    private int since;

    /** @param day of the debate; null when the report does not say it */
    DebateMotions(Head head, String document, @Nullable LocalDate day) {
        this.head = head;
        this.document = document;
        this.day = day == null ? null : day.toString();
    }

    List<Proposal> in(List<Sentence> sentences) {
        sentences.forEach(this::read);
        return proposals;
    }

    private void read(Sentence sentence) {
        var text = sentence.text();
        if (OPENING.matcher(text).find() && (open == null || open.isClosed())) {
            open = new Wording();
            movers = announced;
            announced = null;
            since = 0;
        }
        if (open == null) {
            announce(text);
            return;
        }
        if (!open.isClosed()) {
            open.read(sentence.words());
        } else {
            close(sentence, open);
        }
    }

    /** "De motie-Kuik (28638, nr. 302) is in die zin gewijzigd dat zij thans luidt:". */
    private void announce(String text) {
        var changed = CHANGED.matcher(text);
        if (changed.find()) {
            announced = Movers.of(changed.group(1));
        }
    }

    private void close(Sentence sentence, Wording wording) {
        since++;
        var proposed = PROPOSED.matcher(sentence.text());
        if (proposed.find()) {
            movers = Movers.of(proposed.group(1));
        }
        var number = Numbered.given(sentence.text(), dossier());
        if (number.isPresent() && movers != null) {
            add(number.get(), movers, wording, sentence.words());
        }
        if (number.isPresent() || since > REACH) {
            open = null;
        }
    }

    private @Nullable String dossier() {
        return Optional.ofNullable(head.dossier())
                .map(dossier -> head.chapter() == null ? dossier : dossier + "-" + head.chapter())
                .orElse(null);
    }

    private void add(Numbered number, Movers by, Wording wording, Words numbering) {
        var draft = MotionDrafts.motion(number.key(), by, MotionRules.SUBMITTED, Sureness.HIGH)
                .with("document", number.key() + "/stuk")
                .with("debateReport", document)
                .with("debateOn", day)
                .with("effective", day)
                .needs("request", wording.request())
                .with("dictum", wording.dictum());
        wording.proof().forEach(draft::quote);
        proposals.add(draft.quote(numbering).proposal());
        proposals.add(
                MotionDrafts.decision(number.key(), Decision.SUBMITTED, Certainty.CONFIRMED, MotionRules.SUBMITTED)
                        .with("decidedOn", day)
                        .quote(numbering)
                        .proposal());
    }
}
