package nl.opvolgmonitor.domain.register;

import org.jspecify.annotations.Nullable;

/** A field of a record that differs between two versions; null where it is empty. */
public record FieldChange(
        String field, @Nullable String from, @Nullable String to) {}
