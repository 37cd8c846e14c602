package nl.opvolgmonitor.domain.register;

import java.time.Instant;
import java.time.LocalDate;

/** The decision not to show a signal of a record up to and including a day, with the reason. {@code signal} is its number, as R5. */
public record Mute(
        Key record, String signal, LocalDate mutedUntil, String reason, Instant recordedAt, String recordedBy) {

    public Mute {
        Invariant.require(signal.matches("R[1-9][0-9]?"), "Een signaal heeft een nummer, zoals R5");
        Invariant.requireText(reason, "Een signaal dempen vraagt een reden");
    }
}
