package nl.opvolgmonitor.ui.source;

import nl.opvolgmonitor.domain.register.EvidenceRole;
import nl.opvolgmonitor.ui.Named;
import org.jspecify.annotations.Nullable;

/** A quote taken from a document and the record it proves; {@code line} counts from 1 and is null when not known. */
public record Registered(
        Named record,
        EvidenceRole role,
        String quote,
        @Nullable Integer line) {}
