package nl.opvolgmonitor.domain.deadline;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.recess.Recess;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import nl.opvolgmonitor.domain.recess.RecessCalendars;
import nl.opvolgmonitor.domain.register.Accepted;
import nl.opvolgmonitor.domain.register.Amend;
import nl.opvolgmonitor.domain.register.Amendment;
import nl.opvolgmonitor.domain.register.Change;
import nl.opvolgmonitor.domain.register.Entries;
import nl.opvolgmonitor.domain.register.Fields;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.Ledger;
import nl.opvolgmonitor.domain.register.Outcome;
import nl.opvolgmonitor.domain.register.PointInTime;
import nl.opvolgmonitor.domain.register.RecordState;
import nl.opvolgmonitor.domain.register.RecordStatus;
import nl.opvolgmonitor.domain.register.Records;
import nl.opvolgmonitor.domain.register.Registration;
import nl.opvolgmonitor.domain.register.Versions;

/**
 * After a recess has become public, changed or been withdrawn, gives every deadline that names it the days of the
 * calendar as it now is: in a new version, with the words untouched, of the same status as the one before.
 */
public final class Reresolve {

    private final DeadlinesByEvent byEvent;
    private final RecessCalendars calendars;
    private final Records<Deadline> deadlines;
    private final Ledger ledger;
    private final Versions versions;
    private final Entries entries;
    private final Amend amend;

    public Reresolve(
            DeadlinesByEvent byEvent,
            RecessCalendars calendars,
            Records<Deadline> deadlines,
            Ledger ledger,
            Versions versions,
            Entries entries,
            Amend amend) {
        this.byEvent = byEvent;
        this.calendars = calendars;
        this.deadlines = deadlines;
        this.ledger = ledger;
        this.versions = versions;
        this.entries = entries;
        this.amend = amend;
    }

    /**
     * Must run inside the transaction that moved the records.
     *
     * @param moved whatever was moved; only recesses matter
     * @param by who moved them, and so answers for what follows from it
     * @return where the deadlines that changed now stand
     */
    public List<RecordState> after(Collection<RecordState> moved, String by) {
        var recesses =
                moved.stream().filter(state -> state.kind() == Kind.RECESS).toList();
        if (recesses.isEmpty()) {
            return List.of();
        }
        var calendar = calendars.at(PointInTime.latest());
        var changed = ledger.states(byEvent.naming(events(recesses))).values().stream()
                .filter(state -> state.status() != RecordStatus.WITHDRAWN)
                .filter(state -> isChanged(state, calendar, by))
                .map(RecordState::key)
                .collect(Collectors.toSet());
        return List.copyOf(ledger.states(changed).values());
    }

    private Set<String> events(List<RecordState> recesses) {
        return versions.ofEach(recesses).values().stream()
                .flatMap(List::stream)
                .map(version -> ((Recess) version.content()).period())
                .map(period -> RecessEvent.of(period).code())
                .collect(Collectors.toSet());
    }

    private boolean isChanged(RecordState state, RecessCalendar calendar, String by) {
        var deadline = (Deadline) versions.last(state);
        return RecessEvent.parse(deadline.event())
                .filter(event -> deadline.kind().isAroundEvent())
                .filter(event -> RecessDays.differ(deadline, event.in(calendar)))
                .map(event -> isChanged(state, deadline, event, calendar, by))
                .orElse(false);
    }

    private boolean isChanged(
            RecordState state, Deadline deadline, RecessEvent event, RecessCalendar calendar, String by) {
        var reason = "Recesrooster v%d: %s is toegevoegd, gewijzigd of ingetrokken"
                .formatted(calendar.version(), event.said());
        var amendment =
                new Amendment<>(state.version(), Change.AMENDED, reason, registration(deadline, event, calendar, by));
        return kept(amend.handle(amendment, deadlines), state, by);
    }

    private boolean kept(Outcome<Deadline> outcome, RecordState before, String by) {
        if (!(outcome instanceof Accepted<Deadline> accepted)) {
            throw new IllegalStateException("Deadline %s could not be resolved again".formatted(before.key()));
        }
        var entry = accepted.record().entry();
        if (before.status() == RecordStatus.PUBLISHED) {
            entries.publish(entry, by);
        }
        if (before.status() == RecordStatus.IN_REVIEW) {
            var passing = new Ledger.Passing(by, entry.recordedAt(), null, null);
            ledger.move(before.key(), entry.version(), RecordStatus.IN_REVIEW, passing);
        }
        return true;
    }

    private static Registration<Deadline> registration(
            Deadline deadline, RecessEvent event, RecessCalendar calendar, String by) {
        return new Registration<>(
                Kind.DEADLINE,
                deadline.key(),
                deadline.entry().effective(),
                List.of(),
                Fields.namedBy(deadline),
                deadline.links(),
                null,
                null,
                by,
                entry -> RecessDays.of(deadline, entry, event.in(calendar), calendar));
    }
}
