package nl.opvolgmonitor.domain.organisation;

import org.jspecify.annotations.Nullable;

/** Which persons to list. Null is no condition. */
public record PersonFilter(@Nullable String text) {}
