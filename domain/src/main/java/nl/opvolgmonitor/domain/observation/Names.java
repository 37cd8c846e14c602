package nl.opvolgmonitor.domain.observation;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What an observation can be found by: its number; of a paper or a motion the key of the paper and the numbers of its
 * activities; of a decision its cases; of a commitment its words.
 */
final class Names {

    private Names() {}

    static SortedSet<String> of(Observation observed) {
        var names = new TreeSet<String>();
        observed.number().ifPresent(names::add);
        others(observed).forEach(names::add);
        return names;
    }

    private static Stream<String> others(Observation observed) {
        var fields = observed.fields();
        return switch (observed.entity()) {
            case COMMITMENT -> fields.text("Tekst").map(SameWords::name).stream();
            case DECISION -> fields.under("Zaak").stream().flatMap(each -> each.text("Id").stream());
            case DOCUMENT -> Stream.concat(PaperKeys.of(fields).stream(), activities(fields));
            case CASE ->
                ObservedMotion.is(observed)
                        ? Stream.concat(PaperKeys.of(fields).stream(), activities(fields))
                        : activities(fields);
        };
    }

    private static Stream<String> activities(RawFields fields) {
        return fields.under("Activiteit").stream().flatMap(each -> each.text("Nummer").stream());
    }

    /** Of the decisions on a case. */
    static String ofCase(UUID id) {
        return id.toString();
    }
}
