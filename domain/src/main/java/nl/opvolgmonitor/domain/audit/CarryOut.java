package nl.opvolgmonitor.domain.audit;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.InvalidContent;
import nl.opvolgmonitor.domain.register.InvalidInput;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.Refusal;
import nl.opvolgmonitor.domain.register.RequestKeyReused;
import nl.opvolgmonitor.domain.register.Transactions;
import org.jspecify.annotations.Nullable;

/**
 * Carries a request out once: its effect, its answer and its trace in one transaction. A refused request leaves a trace
 * of its own and nothing else.
 */
public final class CarryOut {

    private final Transactions transactions;
    private final Requests requests;
    private final AuditTrail trail;
    private final Clock clock;

    public CarryOut(Transactions transactions, Requests requests, AuditTrail trail, Clock clock) {
        this.transactions = transactions;
        this.requests = requests;
        this.trail = trail;
        this.clock = clock;
    }

    public <T> Outcome<T> handle(Request request, Work<T> work) {
        try {
            return transactions.inOne(() -> once(request, work));
        } catch (Undone undone) {
            return refused(request, undone.refusal());
        } catch (InvalidContent invalid) {
            return refused(request, new InvalidInput<>(String.valueOf(invalid.getMessage())));
        }
    }

    private <T> Outcome<T> once(Request request, Work<T> work) {
        requests.lock(request);
        var before = requests.find(request);
        return before.isPresent() ? again(request, before.get(), work) : forTheFirstTime(request, work);
    }

    private <T> Outcome<T> again(Request request, Requests.Done before, Work<T> work) {
        if (!before.payload().equals(request.payload())) {
            throw new Undone(new RequestKeyReused<>(request.requestKey().toString()));
        }
        trace(request, before.affected(), AuditResult.REPEATED);
        return new Accepted<>(work.again().apply(before.affected()));
    }

    private <T> Outcome<T> forTheFirstTime(Request request, Work<T> work) {
        return switch (work.act().get()) {
            case Accepted<T> accepted -> kept(request, accepted, work.affects().apply(accepted.record()));
            case Refusal<T> refusal -> throw new Undone(refusal);
        };
    }

    private <T> Accepted<T> kept(Request request, Accepted<T> accepted, List<Affected> affected) {
        requests.keep(request, affected, PointInTime.now(clock).known());
        trace(request, affected, AuditResult.DONE);
        return accepted;
    }

    private void trace(Request request, List<Affected> affected, AuditResult result) {
        affected.forEach(each -> trail.add(entry(request, each, result, request.reason())));
    }

    @SuppressWarnings("unchecked")
    private <T> Refusal<T> refused(Request request, Refusal<?> refusal) {
        transactions.inOne(() -> {
            trail.add(entry(request, null, AuditResult.REFUSED, refusal.message()));
            return Optional.empty();
        });
        return (Refusal<T>) refusal;
    }

    private AuditEntry entry(
            Request request, @Nullable Affected affected, AuditResult result, @Nullable String reason) {
        return new AuditEntry(
                null,
                PointInTime.now(clock).known(),
                request.actor().subject(),
                request.actor().office(),
                request.operation(),
                affected == null ? null : affected.record(),
                affected == null ? null : affected.version(),
                result,
                reason,
                request.origin(),
                request.correlation());
    }

    /** Ends the transaction without a trace. */
    private static final class Undone extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Refusal<?> refusal;

        Undone(Refusal<?> refusal) {
            super(refusal.message(), null, false, false);
            this.refusal = refusal;
        }

        Refusal<?> refusal() {
            return refusal;
        }
    }
}
