package nl.opvolgmonitor.api.selection;

import nl.opvolgmonitor.ui.Labels;

/**
 * One condition that an address can set: its name there, the field of the filter that it sets, the type of its value as the
 * schema names it, and whether several values may be given, of which one must hold.
 */
public record Condition(String parameter, String field, String type, boolean many) {

    /** What a form calls it. */
    public String label() {
        return Labels.dutch().of("keuze." + parameter);
    }
}
