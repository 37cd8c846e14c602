package nl.opvolgmonitor.api.staff;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.UUID;
import nl.opvolgmonitor.api.account.Network;
import nl.opvolgmonitor.domain.account.Actor;
import nl.opvolgmonitor.domain.audit.AuditEntry;
import nl.opvolgmonitor.domain.audit.AuditResult;
import nl.opvolgmonitor.domain.audit.AuditTrail;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Transactions;

/** Notes who took the audit trail along (BIO2 8.15.01: the trail itself is read by few, and that shows). */
@Singleton
final class Taken {

    private static final String ACTION = "exportAuditTrail";

    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    Taken(Transactions transactions, AuditTrail trail, Clock clock) {
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    void note(Actor actor, HttpRequest<?> request, int rows) {
        var entry = AuditEntry.attempt(
                PointInTime.now(clock).known(),
                actor,
                ACTION,
                AuditResult.DONE,
                rows + " regels",
                Network.of(request),
                UUID.randomUUID().toString());
        transactions.inOne(() -> {
            trail.add(entry);
            return entry;
        });
    }
}
