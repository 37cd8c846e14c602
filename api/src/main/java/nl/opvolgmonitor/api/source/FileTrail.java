package nl.opvolgmonitor.api.source;

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
import nl.opvolgmonitor.domain.source.FileOutcome;
import nl.opvolgmonitor.domain.source.FileRefusal;
import nl.opvolgmonitor.domain.source.FileStored;

/** Puts what became of files that were sent into the audit trail. */
@Singleton
final class FileTrail {

    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    FileTrail(Transactions transactions, AuditTrail trail, Clock clock) {
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    void add(Actor actor, HttpRequest<?> request, FileOutcome outcome) {
        var result = outcome instanceof FileStored ? AuditResult.DONE : AuditResult.REFUSED;
        add(actor, request, result, reason(outcome));
    }

    void add(Actor actor, HttpRequest<?> request, AuditResult result, String reason) {
        var entry = AuditEntry.attempt(
                PointInTime.now(clock).known(),
                actor,
                "storeFile",
                result,
                reason,
                Network.of(request),
                UUID.randomUUID().toString());
        transactions.inOne(() -> {
            trail.add(entry);
            return entry;
        });
    }

    private static String reason(FileOutcome outcome) {
        return switch (outcome) {
            case FileStored stored -> stored.file().sha256();
            case FileRefusal refusal -> refusal.message();
        };
    }
}
