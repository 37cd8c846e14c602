package nl.opvolgmonitor.api.signal;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.util.Collection;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.signal.Mutings;
import nl.opvolgmonitor.domain.signal.SignalReader;
import nl.opvolgmonitor.domain.signal.SignalSettingsLog;
import nl.opvolgmonitor.domain.signal.Signals;

/** What finds signals. */
@Factory
final class SignalCommands {

    @Singleton
    Signals signals(Collection<Records<?>> records, SignalSettingsLog settings, Mutings mutings) {
        return new Signals(new SignalReader(records), settings, mutings);
    }
}
