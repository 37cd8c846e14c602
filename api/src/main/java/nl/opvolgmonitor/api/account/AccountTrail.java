package nl.opvolgmonitor.api.account;

import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.opvolgmonitor.domain.audit.AuditEntry;
import nl.opvolgmonitor.domain.audit.AuditResult;
import nl.opvolgmonitor.domain.audit.AuditTrail;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Transactions;

/** Puts what happens to accounts into the audit trail; what strangers can repeat at will, once a minute for each network. */
@Singleton
final class AccountTrail implements ApplicationEventListener<AccountEvent> {

    private static final Set<AccountEvent.Type> REFUSALS =
            Set.of(AccountEvent.Type.SIGN_IN_REFUSED, AccountEvent.Type.TOKEN_REFUSED);
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int MOST_NETWORKS = 1_000;

    private final Map<String, Instant> refused = new ConcurrentHashMap<>();
    private final Transactions transactions;
    private final AuditTrail trail;
    private final Clock clock;

    AccountTrail(Transactions transactions, AuditTrail trail, Clock clock) {
        this.transactions = transactions;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public void onApplicationEvent(AccountEvent event) {
        if (REFUSALS.contains(event.type()) && wasJustRefused(event.origin())) {
            return;
        }
        transactions.inOne(() -> {
            trail.add(entry(event));
            return event;
        });
    }

    private boolean wasJustRefused(String origin) {
        var now = clock.instant();
        refused.values().removeIf(at -> !now.isBefore(at.plus(PAUSE)));
        return refused.size() >= MOST_NETWORKS || refused.putIfAbsent(origin, now) != null;
    }

    private AuditEntry entry(AccountEvent event) {
        return new AuditEntry(
                null,
                PointInTime.now(clock).known(),
                Objects.requireNonNullElse(event.subject(), "onbekend"),
                "",
                event.type().name(),
                null,
                null,
                REFUSALS.contains(event.type()) ? AuditResult.REFUSED : AuditResult.DONE,
                null,
                event.origin(),
                UUID.randomUUID().toString());
    }
}
