package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.commitment.FulfilmentStatus;
import nl.opvolgmonitor.domain.deadline.DeadlineKind;
import nl.opvolgmonitor.domain.deadline.DeadlineReader;
import nl.opvolgmonitor.domain.deadline.DeadlineReading;
import nl.opvolgmonitor.domain.proposal.Proposal;
import nl.opvolgmonitor.domain.proposal.Sureness;
import nl.opvolgmonitor.domain.register.Firmness;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Role;

/** Writes measures down as commitments, each with its parts, its deadline and how it stands. */
final class CommitmentProposals {

    private final Sourced sourced;
    private final Terms terms;

    CommitmentProposals(Sourced sourced, DeadlineReader deadlines) {
        this.sourced = sourced;
        this.terms = new Terms(deadlines, sourced.letter().head().date());
    }

    List<Proposal> of(List<Measure> measures) {
        var proposals = new ArrayList<Proposal>();
        for (var measure : measures) {
            proposals.add(commitment(measure));
            proposals.addAll(Components.of(measure, sourced));
            proposals.add(deadline(measure, measures));
            if (!measure.isEarlier()) {
                proposals.add(state(measure));
            }
        }
        return proposals;
    }

    private Proposal commitment(Measure measure) {
        var rule = measure.rule();
        var fields = new LinkedHashMap<String, Object>();
        fields.put("form", measure.form().name());
        fields.put("text", Essence.of(measure.place().view()));
        putFirmness(fields, rule);
        fields.put(measure.isEarlier() ? "reportedIn" : "madeIn", sourced.key());
        fields.put("provenance", measure.isEarlier() ? "SECOND_HAND" : "FIRST_HAND");
        fields.putAll(Secrecy.of(measure, sourced));
        fields.putAll(money(measure));
        fields.putAll(Surroundings.of(measure));
        fields.putAll(effective(measure));
        fields.putAll(measure.fields());
        if (!measure.links().isEmpty()) {
            fields.put("links", List.copyOf(measure.links()));
        }
        return sourced.proposal(
                Kind.COMMITMENT,
                measure.key(),
                fields,
                quotes(measure),
                Sourced.rule(rule),
                measure.sureness(),
                missing(measure));
    }

    private static void putFirmness(Map<String, Object> fields, UndertakingRule rule) {
        if (rule.firmness() != null) {
            fields.put("firmness", rule.firmness().name());
        }
    }

    private List<nl.opvolgmonitor.domain.letter.Excerpt> quotes(Measure measure) {
        return sourced.quotes(Stream.concat(Stream.of(measure.place()), measure.more().stream())
                .toList());
    }

    /** Who carries it out is asked for when the sentence is passive and names nobody. */
    private static List<String> missing(Measure measure) {
        var view = measure.place().view();
        boolean spoken = measure.hasLink(Role.MADE_BY) && measure.form() == CommitmentForm.ORAL_PLEDGE;
        return view.has(Trait.PASSIVE) && !measure.hasLink(Role.EXECUTOR) && !measure.isEarlier() && !spoken
                ? List.of("links.EXECUTOR")
                : List.of();
    }

    private static Map<String, Object> money(Measure measure) {
        if (measure.form() != CommitmentForm.FUNDING) {
            return Map.of();
        }
        return Amount.in(measure.place().text()).map(CommitmentProposals::money).orElse(Map.of());
    }

    private static Map<String, Object> money(Amount amount) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("amount", amount.value());
        fields.put("currency", amount.currency());
        if (amount.per() != null) {
            fields.put("amountPer", amount.per().name());
        }
        if (amount.structural()) {
            fields.put("structural", true);
        }
        return fields;
    }

    private Map<String, Object> effective(Measure measure) {
        if (measure.form() != CommitmentForm.COMPLETED_ACTION) {
            return Map.of();
        }
        return terms.done(measure.place()).map(Effective::of).orElse(Map.of());
    }

    private Proposal deadline(Measure measure, List<Measure> all) {
        var term = measure.isEarlier() || measure.form() == CommitmentForm.COMPLETED_ACTION ? null : measure.term();
        var key = measure.key() + "/termijn-1";
        if (term == null) {
            var fields = Map.<String, Object>of("subject", measure.key(), "kind", "NONE", "certainty", "SURE");
            return sourced.proposal(
                    Kind.DEADLINE, key, fields, Sourced.of(measure.place()), Rules.NO_DEADLINE, Sureness.MEDIUM);
        }
        return sourced.proposal(
                Kind.DEADLINE,
                key,
                fields(term, measure, all),
                Sourced.of(term.place()),
                Rules.DEADLINE,
                term.reading().latest() == null ? Sureness.MEDIUM : Sureness.HIGH);
    }

    private static Map<String, Object> fields(Term term, Measure measure, List<Measure> all) {
        var fields = new LinkedHashMap<>(DeadlineFields.of(term.reading()));
        fields.put("subject", measure.key());
        if (term.firmness() != null && !(measure.form() == CommitmentForm.ONGOING && isOwn(term, measure))) {
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

    private Proposal state(Measure measure) {
        var status = switch (measure.form()) {
            case ONGOING -> FulfilmentStatus.IN_PROGRESS;
            case COMPLETED_ACTION -> FulfilmentStatus.FULFILLED;
            case ORAL_PLEDGE, WRITTEN_PLEDGE, INTENTION, AIM, FUNDING -> FulfilmentStatus.OPEN;
        };
        var fields =
                Map.<String, Object>of("commitment", measure.key(), "status", status.name(), "document", sourced.key());
        var name = status == FulfilmentStatus.FULFILLED ? "/voldaan-1" : "/stand-1";
        return sourced.proposal(
                Kind.FULFILMENT,
                measure.key() + name,
                fields,
                Sourced.of(measure.place()),
                Rules.STATE,
                Objects.equals(measure.rule().firmness(), Firmness.FIRM) ? Sureness.HIGH : Sureness.MEDIUM);
    }
}
