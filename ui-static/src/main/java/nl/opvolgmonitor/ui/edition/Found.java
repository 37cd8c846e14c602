package nl.opvolgmonitor.ui.edition;

import org.jspecify.annotations.Nullable;

/** The edition that was asked for; null when there is none. */
public record Found(@Nullable Edition edition) {}
