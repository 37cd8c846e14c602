package nl.opvolgmonitor.api.register;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.opvolgmonitor.domain.audit.AuditTrail;
import nl.opvolgmonitor.domain.audit.CarryOut;
import nl.opvolgmonitor.domain.audit.Requests;
import nl.opvolgmonitor.domain.register.Amend;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.ForwardClock;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.MoveOn;
import nl.opvolgmonitor.domain.register.Register;
import nl.opvolgmonitor.domain.register.Transactions;
import nl.opvolgmonitor.domain.register.Versions;

/** The command handlers of the domain and their clock, which know no framework. */
@Factory
final class RegisterCommands {

    @Singleton
    @Requires(missingBeans = Clock.class)
    ForwardClock clock() {
        return new ForwardClock(Clock.systemUTC());
    }

    @Singleton
    Register register(Entries entries, Clock clock) {
        return new Register(entries, clock);
    }

    @Singleton
    Amend amend(Ledger ledger, Versions versions, Entries entries, Clock clock) {
        return new Amend(ledger, versions, entries, clock);
    }

    @Singleton
    MoveOn moveOn(Ledger ledger, Versions versions, Clock clock) {
        return new MoveOn(ledger, versions, clock);
    }

    @Singleton
    CarryOut carryOut(Transactions transactions, Requests requests, AuditTrail trail, Clock clock) {
        return new CarryOut(transactions, requests, trail, clock);
    }
}
