package nl.opvolgmonitor.api.staff;

import nl.opvolgmonitor.domain.audit.Affected;
import nl.opvolgmonitor.domain.register.Key;

/** How an edition, which is no record, stands in the audit trail: as editie/12. */
final class EditionTrace {

    private static final String PLACE = "editie/";

    private EditionTrace() {}

    static Affected of(int edition) {
        return new Affected(new Key(PLACE + edition), 1);
    }

    static int edition(Affected trace) {
        return Integer.parseInt(trace.record().value().substring(PLACE.length()));
    }
}
