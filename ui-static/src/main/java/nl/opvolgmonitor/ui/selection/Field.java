package nl.opvolgmonitor.ui.selection;

import java.util.List;
import nl.opvolgmonitor.ui.Site;

/**
 * A field of the form of a list.
 *
 * @param name its word in an address
 * @param quoted whether the words of its options come from the register, so that they are always Dutch
 * @param options what there is to choose; empty when a reader writes something
 * @param values what was chosen, as an address has it
 */
public record Field(
        String name, String label, boolean quoted, Control control, List<Option> options, List<String> values) {

    /** What a browser shows for it. */
    public enum Control {
        SEARCH,
        TEXT,
        DAY,
        ONE,
        SEVERAL
    }

    /** With only the options that some record has, as far as they were counted. */
    public Field occurring() {
        var occurring = options.stream()
                .filter(option -> option.count() == null || option.count() > 0)
                .toList();
        return new Field(name, label, quoted, control, occurring, values);
    }

    public boolean isChosen(Option option) {
        return values.contains(option.value());
    }

    /** The first of what was chosen; empty when nothing was. */
    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** What was chosen, in words, when the field is folded. */
    public String summary(Site site) {
        return values.isEmpty() ? label : site.text("list.chosen", label, values.size());
    }

    /** What that word of an address is called; the word itself when it is no option of this field. */
    public String inWords(String value) {
        return options.stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }
}
