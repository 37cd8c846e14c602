package nl.opvolgmonitor.domain.imports;

import nl.opvolgmonitor.domain.register.Change;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.register.Registration;
import org.jspecify.annotations.Nullable;

/** A version that a command has made and that is still to be written. */
public record NewVersion(
        Entry entry, Change change, @Nullable String reason, Registration<?> registration, Registered content) {}
