package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.deadline.DeadlineReading;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Role;

/** Writes down by when a measure is due, or that its sentences do not say. */
final class MeasureDeadline {

    private final Sourced sourced;

    MeasureDeadline(Sourced sourced) {
        this.sourced = sourced;
    }

    Proposal of(Measure measure, List<Measure> all) {
        var term = measure.term();
        var over = measure.isEarlier() || measure.form() == CommitmentForm.COMPLETED_ACTION;
        return term == null || over ? none(measure) : due(term, measure, all);
    }

    private Proposal none(Measure measure) {
        var fields = Map.<String, Object>of("subject", measure.key(), "kind", "NONE", "certainty", "SURE");
        return sourced.proposal(
                Kind.DEADLINE,
                measure.key() + "/termijn-1",
                fields,
                Sourced.of(measure.place()),
                Rules.NO_DEADLINE,
                Sureness.MEDIUM);
    }

    private Proposal due(Term term, Measure measure, List<Measure> all) {
        return sourced.proposal(
                Kind.DEADLINE,
                measure.key() + "/termijn-1",
                fields(term, measure, all),
                Sourced.of(term.place()),
                Rules.DEADLINE,
                term.reading().latest() == null ? Sureness.MEDIUM : Sureness.HIGH);
    }

    private static Map<String, Object> fields(Term term, Measure measure, List<Measure> all) {
        var fields = new LinkedHashMap<>(DeadlineFields.of(term.reading()));
        fields.put("subject", measure.key());
        var ownOfOngoing = measure.form() == CommitmentForm.ONGOING && isOwn(term, measure);
        if (term.firmness() != null && !ownOfOngoing) {
            fields.put("firmness", term.firmness().name());
        }
        var dependencies = dependencies(term.reading(), measure, all);
        if (!dependencies.isEmpty()) {
            fields.put("links", dependencies);
        }
        return fields;
    }

    private static boolean isOwn(Term term, Measure measure) {
        return term.place().at() == measure.place().at();
    }

    /** "Wanneer de resultaten van voornoemde onderzoeken beschikbaar zijn": those of the same section before it. */
    private static List<Map<String, Object>> dependencies(DeadlineReading reading, Measure measure, List<Measure> all) {
        if (reading.kind() != DeadlineKind.CONDITIONAL) {
            return List.of();
        }
        return all.stream()
                .takeWhile(other -> other.place().at() < measure.place().at())
                .filter(other -> !other.isEarlier()
                        && other.place().section() == measure.place().section())
                .filter(other -> other.isResearch() && other.form() != CommitmentForm.COMPLETED_ACTION)
                .map(other -> Map.<String, Object>of("role", Role.DEPENDS_ON.name(), "target", other.key()))
                .toList();
    }
}
