package nl.opvolgmonitor.api.deadline;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import nl.opvolgmonitor.domain.deadline.Deadline;
import nl.opvolgmonitor.domain.deadline.DeadlinesByEvent;
import nl.opvolgmonitor.domain.deadline.Reresolve;
import nl.opvolgmonitor.domain.recess.RecessCalendars;
import nl.opvolgmonitor.domain.register.Amend;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Versions;

/** The command that keeps deadlines in step with the calendar. */
@Factory
final class DeadlineCommands {

    @Singleton
    Reresolve reresolve(
            DeadlinesByEvent byEvent,
            RecessCalendars calendars,
            Records<Deadline> deadlines,
            Ledger ledger,
            Versions versions,
            Entries entries,
            Amend amend) {
        return new Reresolve(byEvent, calendars, deadlines, ledger, versions, entries, amend);
    }
}
