package nl.opvolgmonitor.api.rest;

import java.util.List;
import nl.opvolgmonitor.api.selection.Condition;
import nl.opvolgmonitor.ui.Labels;

/**
 * Something that an address under {@code /v1} can ask for.
 *
 * @param condition its name, what it sets and the type of its value
 * @param use where its value goes
 * @param required whether there is no answer without it
 */
record RestParameter(Condition condition, Use use, boolean required) {

    /** Where a value goes: into the filter, into a variable of its own, into how much is shown, or into the point in time. */
    enum Use {
        FILTER,
        VARIABLE,
        SIZE,
        TIME
    }

    String name() {
        return condition.parameter();
    }

    List<String> choices() {
        return condition.choices();
    }

    /** What it does; the words of this collection before those of all. */
    String description(String collection, Labels labels) {
        var word = Names.kebab(name());
        return labels.find("keuze." + collection + "." + word).orElseGet(() -> labels.of("keuze." + word));
    }
}
