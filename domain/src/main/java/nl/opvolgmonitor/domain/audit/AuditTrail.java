package nl.opvolgmonitor.domain.audit;

import java.util.List;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** Keeps what was attempted; nothing is ever taken out. */
public interface AuditTrail {

    void add(AuditEntry entry);

    /** The attempts on a record, or all when null; the latest first, at most {@code first}. */
    List<AuditEntry> latest(@Nullable Key record, int first);
}
