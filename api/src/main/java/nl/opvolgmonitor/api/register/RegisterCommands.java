package nl.opvolgmonitor.api.register;

import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Register;

/** The command handler of the domain and its clock, which know no framework. */
@Factory
final class RegisterCommands {

    @Singleton
    @Requires(missingBeans = Clock.class)
    Clock clock() {
        return Clock.systemUTC();
    }

    @Singleton
    Register register(Entries entries, Clock clock) {
        return new Register(entries, clock);
    }
}
