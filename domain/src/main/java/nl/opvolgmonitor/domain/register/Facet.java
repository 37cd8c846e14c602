package nl.opvolgmonitor.domain.register;

import org.jspecify.annotations.Nullable;

/**
 * How many records of a list share a value.
 *
 * @param value what the filter takes
 * @param called what the register calls it; null for the value of an enum or of an open list of codes
 */
public record Facet(FacetBy by, String value, @Nullable String called, int count) {

    public String name() {
        return by.name();
    }
}
