package nl.opvolgmonitor.domain.register;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A component of a record that names one other record; it lets the register be read in the opposite direction. */
public record Reference<T>(String component, Function<T, @Nullable Key> of) {}
