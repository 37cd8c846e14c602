package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import org.jspecify.annotations.Nullable;

/** Walks through the sentences of a letter: each begins a measure, says more of the one before it, or neither. */
final class MeasureReading {

    private final String letter;
    private final Function<SentenceView, Optional<UndertakingRule>> rules;
    private final Terms terms;
    private final Parties parties;
    private final OralPledge pledges;
    private final List<Measure> measures = new ArrayList<>();
    private int count;
    private int earlier;

    MeasureReading(
            String letter,
            Function<SentenceView, Optional<UndertakingRule>> rules,
            Terms terms,
            Parties parties,
            OralPledge pledges) {
        this.letter = letter;
        this.rules = rules;
        this.terms = terms;
        this.parties = parties;
        this.pledges = pledges;
    }

    List<Measure> of(List<Place> places) {
        places.forEach(this::readWhole);
        return List.copyOf(measures);
    }

    /** A sentence of two clauses that both undertake something is read as two. */
    private void readWhole(Place place) {
        var halves = Halves.of(place);
        if (!halves.isEmpty() && halves.stream().allMatch(this::undertakes)) {
            halves.forEach(this::read);
        } else {
            read(place);
        }
    }

    private boolean undertakes(Place place) {
        return rule(place).isPresent();
    }

    private Optional<UndertakingRule> rule(Place place) {
        return rules.apply(place.view()).or(() -> Rest.of(place.view()).flatMap(rules));
    }

    private void read(Place place) {
        var rule = rule(place);
        var before = measures.isEmpty() ? null : measures.getLast();
        if (before != null && Continuation.adds(before, place, rule, terms)) {
            return;
        }
        rule.filter(found -> found.form() != null).ifPresent(found -> begin(place, found, before));
    }

    private void begin(Place place, UndertakingRule rule, @Nullable Measure before) {
        var form = Objects.requireNonNull(rule.form());
        var told = form == CommitmentForm.ORAL_PLEDGE ? pledges.of(place) : Map.<String, Object>of();
        var measure = new Measure(key(form, told), place, rule, form);
        measure.fields().putAll(told);
        terms.in(place, form, rule.firmness()).ifPresent(measure::due);
        parties.nameIn(measure);
        if (before != null && Continuation.isPartOf(before, place)) {
            measure.put("partOf", before.key());
        }
        measures.add(measure);
    }

    /** A pledge of an earlier day has that day in its key, so that the same pledge in another letter gets the same one. */
    private String key(CommitmentForm form, Map<String, Object> told) {
        if (form != CommitmentForm.ORAL_PLEDGE) {
            return letter + "/m" + ++count;
        }
        var dated = "toezegging-" + told.get("effective");
        var free = told.containsKey("effective")
                && measures.stream().noneMatch(other -> other.key().equals(dated));
        return free ? dated : letter + "/toezegging-" + ++earlier;
    }
}
