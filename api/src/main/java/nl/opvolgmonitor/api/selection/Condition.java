package nl.opvolgmonitor.api.selection;

import java.util.List;
import nl.opvolgmonitor.ui.Labels;
import nl.opvolgmonitor.ui.Sentence;

/**
 * One condition that an address can set: its name there, the field of the filter that it sets, the type of its value as the
 * schema names it, and whether several values may be given, of which one must hold.
 */
public record Condition(String parameter, String field, String type, boolean many) {

    /**
     * What these words of an address mean in the schema: a text, a number or a truth value, or a list of them; {@link ConditionRefused}
     * when they mean nothing.
     */
    public Object value(List<String> words) {
        if (words.size() > 1 && !many) {
            throw new ConditionRefused(Sentence.of("problem.one-choice", parameter));
        }
        var values = words.stream().map(word -> ConditionValue.of(this, word)).toList();
        return many ? values : values.getFirst();
    }

    /** The words that can be chosen from; empty when a reader has to write something. */
    public List<String> choices() {
        return type.equals("Boolean") ? List.of("ja", "nee") : Labels.dutch().addresses(type);
    }

    /** What a form calls it. */
    public String label() {
        return Labels.dutch().of("keuze." + parameter);
    }
}
