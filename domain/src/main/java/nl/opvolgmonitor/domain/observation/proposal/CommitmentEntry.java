package nl.opvolgmonitor.domain.observation.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.commitment.Provenance;
import nl.opvolgmonitor.domain.commitment.Visibility;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.deadline.DeadlineReading;
import nl.opvolgmonitor.domain.letter.Excerpt;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Rule;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.proposal.commitment.DeadlineFields;
import nl.opvolgmonitor.domain.proposal.text.Draft;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Role;
import org.jspecify.annotations.Nullable;

/** A commitment of the House's register: what was promised, by whom, and by when as far as its words say that. */
final class CommitmentEntry {

    private final HouseEntry entry;
    private final DeadlineReader deadlines;
    private final EntryText text = new EntryText();

    CommitmentEntry(HouseEntry entry, DeadlineReader deadlines) {
        this.entry = entry;
        this.deadlines = deadlines;
    }

    /** Nothing when it has no words yet. */
    Optional<HouseReading> reading() {
        var number = text.field(entry.fields(), "Nummer");
        var promised = text.field(entry.fields(), "Tekst");
        if (promised.isEmpty()) {
            return Optional.empty();
        }
        var who = text.fields(entry.fields(), "Functie", "Naam", "Ministerie");
        var when = text.fields(entry.fields(), "ActiviteitNummer", "Aanmaakdatum");
        var words = new ArrayList<>(promised);
        words.addAll(number);
        words.addAll(who.stream().limit(1).toList());
        var proposals = List.of(commitment(words), deadline(promised.getFirst(), when));
        return Optional.of(HouseReading.of(entry, "Toezegging", text, proposals));
    }

    private Proposal commitment(List<Excerpt> words) {
        var draft = new Draft(Kind.COMMITMENT, entry.key(), HouseRules.COMMITMENT, Sureness.HIGH)
                .with("form", CommitmentForm.ORAL_PLEDGE)
                .with("text", entry.fields().text("Tekst").orElseThrow().strip())
                .with("reportedIn", HouseReading.own(entry, text))
                .with("provenance", Provenance.SECOND_HAND)
                .with("visibility", Visibility.PUBLIC)
                .needs("effective", entry.met() == null ? null : entry.met().toString())
                .quote(words);
        entry.fields().text("Functie").ifPresent(office -> draft.link(Role.MADE_BY, office.strip()));
        return draft.proposal();
    }

    private Proposal deadline(Excerpt promised, List<Excerpt> when) {
        return deadlines.read(promised.raw(), basis()).stream()
                .filter(reading -> !reading.past())
                .findFirst()
                .map(reading -> due(promised, reading, when))
                .orElseGet(() -> none(promised));
    }

    /** The day of the meeting, or else on which it was entered there. */
    private @Nullable LocalDate basis() {
        return entry.met() == null ? entry.fields().date("Aanmaakdatum").orElse(null) : entry.met();
    }

    private Proposal due(Excerpt promised, DeadlineReading reading, List<Excerpt> when) {
        boolean sure = reading.latest() != null && entry.met() != null;
        var draft = term(HouseRules.DEADLINE, sure ? Sureness.HIGH : Sureness.MEDIUM)
                .quote(List.of(EntryText.part(promised, reading.start(), reading.end())));
        DeadlineFields.of(reading).forEach(draft::with);
        return (reading.yearImplied() ? draft.quote(when) : draft).proposal();
    }

    private Proposal none(Excerpt promised) {
        return term(HouseRules.NO_DEADLINE, Sureness.MEDIUM)
                .with("kind", "NONE")
                .with("certainty", "SURE")
                .quote(List.of(promised))
                .proposal();
    }

    private Draft term(Rule rule, Sureness sureness) {
        return new Draft(Kind.DEADLINE, entry.key() + "/termijn-1", rule, sureness).with("subject", entry.key());
    }
}
