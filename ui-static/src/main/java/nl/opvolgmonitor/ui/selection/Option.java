package nl.opvolgmonitor.ui.selection;

import org.jspecify.annotations.Nullable;

/** One thing to choose, as in the address and in words; {@code count} is how many records have it, null when not counted. */
public record Option(String value, String label, @Nullable Integer count) {

    public static Option of(String value, String label) {
        return new Option(value, label, null);
    }

    /** As: Aanbeveling overgenomen (3). */
    public String counted() {
        return count == null ? label : label + " (" + count + ")";
    }
}
