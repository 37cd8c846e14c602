package nl.opvolgmonitor.domain.proposal.commitment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.commitment.CommitmentForm;
import nl.opvolgmonitor.domain.register.Role;

/** What the sentences of a measure fill in of a commitment. */
final class CommitmentFields {

    private final Sourced sourced;
    private final Terms terms;
    private final Programmes programmes;

    CommitmentFields(Sourced sourced, Terms terms, Programmes programmes) {
        this.sourced = sourced;
        this.terms = terms;
        this.programmes = programmes;
    }

    Map<String, Object> of(Measure measure) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("form", measure.form().name());
        fields.put("text", Essence.of(measure.place().view()));
        if (measure.rule().firmness() != null) {
            fields.put("firmness", measure.rule().firmness().name());
        }
        fields.put(measure.isEarlier() ? "reportedIn" : "madeIn", sourced.key());
        fields.put("provenance", measure.isEarlier() ? "SECOND_HAND" : "FIRST_HAND");
        fields.putAll(Secrecy.of(measure, sourced));
        fields.putAll(money(measure));
        fields.putAll(Surroundings.of(measure));
        fields.putAll(effective(measure));
        putNamed(fields, measure);
        fields.putAll(measure.fields());
        return fields;
    }

    private void putNamed(Map<String, Object> fields, Measure measure) {
        programmes.of(measure).ifPresent(key -> fields.put("programme", key));
        var indicators = Indicators.of(measure);
        if (!indicators.isEmpty()) {
            fields.put("indicators", indicators);
        }
        if (!measure.links().isEmpty()) {
            fields.put("links", List.copyOf(measure.links()));
        }
    }

    /** Who carries it out is asked for when the sentence is passive and names nobody. */
    static List<String> missing(Measure measure) {
        boolean spoken = measure.hasLink(Role.MADE_BY) && measure.form() == CommitmentForm.ORAL_PLEDGE;
        return measure.place().has(Trait.PASSIVE) && !measure.hasLink(Role.EXECUTOR) && !measure.isEarlier() && !spoken
                ? List.of("links.EXECUTOR")
                : List.of();
    }

    private static Map<String, Object> money(Measure measure) {
        return measure.form() == CommitmentForm.FUNDING
                ? Amount.in(measure.place().text()).map(Amount::fields).orElse(Map.of())
                : Map.of();
    }

    private Map<String, Object> effective(Measure measure) {
        return measure.form() == CommitmentForm.COMPLETED_ACTION
                ? terms.done(measure.place()).map(Effective::of).orElse(Map.of())
                : Map.of();
    }
}
