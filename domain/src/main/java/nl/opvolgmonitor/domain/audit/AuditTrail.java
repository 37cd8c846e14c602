package nl.opvolgmonitor.domain.audit;

import java.util.List;

/** Keeps what was attempted; nothing is ever taken out. */
public interface AuditTrail {

    void add(AuditEntry entry);

    /** The attempts that are looked for with a number below {@code before}; the latest first, at most {@code first}. */
    List<AuditEntry> latest(AuditFilter filter, long before, int first);

    /** Whatever was attempted, each name once, in the order of the alphabet. */
    List<String> actions();
}
