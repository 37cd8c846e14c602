package nl.opvolgmonitor.ui.register;

import nl.opvolgmonitor.domain.register.EvidenceRole;
import nl.opvolgmonitor.ui.Named;
import org.jspecify.annotations.Nullable;

/** A literal quote under a fact; {@code line} counts from 1 and is null when not known. */
public record Proof(
        EvidenceRole role,
        String quote,
        @Nullable Integer line,
        @Nullable Integer footnote,
        Named document) {}
