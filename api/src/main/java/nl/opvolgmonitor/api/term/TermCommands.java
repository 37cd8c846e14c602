package nl.opvolgmonitor.api.term;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import java.time.Clock;
import nl.opvolgmonitor.domain.term.KeepTerms;
import nl.opvolgmonitor.domain.term.TermLog;

/** What keeps terms. */
@Factory
final class TermCommands {

    @Singleton
    KeepTerms keepTerms(TermLog log, Clock clock) {
        return new KeepTerms(log, clock);
    }
}
