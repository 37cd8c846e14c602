package nl.opvolgmonitor.domain.observation;

import java.util.Locale;

/** Where the House's register says that a commitment stands. The source keeps adding words; those are {@link #OTHER}. */
public enum CommitmentStatus {
    OPEN,
    PARTLY_FULFILLED,
    FULFILLED,
    LAPSED,
    SETTLED,
    OTHER;

    static CommitmentStatus of(String raw) {
        return switch (raw.strip().toLowerCase(Locale.ROOT)) {
            case "openstaand" -> OPEN;
            case "deels voldaan" -> PARTLY_FULFILLED;
            case "voldaan" -> FULFILLED;
            case "vervallen" -> LAPSED;
            case "afgedaan" -> SETTLED;
            default -> OTHER;
        };
    }
}
