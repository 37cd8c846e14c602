package nl.opvolgmonitor.ui.source;

import java.util.List;
import nl.opvolgmonitor.domain.source.DefectType;
import nl.opvolgmonitor.ui.register.Proof;
import org.jspecify.annotations.Nullable;

/** Something wrong in a source: flagged, never corrected. */
public record Defect(
        String id,
        DefectType type,
        String raw,
        String explanation,
        @Nullable String suggestion,
        List<Proof> evidence) {}
