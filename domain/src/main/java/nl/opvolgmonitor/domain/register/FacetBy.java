package nl.opvolgmonitor.domain.register;

import org.jspecify.annotations.Nullable;

/** What the records of a list can be counted by; called after the condition of the filter that it belongs to. */
public interface FacetBy {

    String name();

    /** The enum of its values; null when they are keys, texts or years. */
    @Nullable
    Class<? extends Enum<?>> valueType();
}
