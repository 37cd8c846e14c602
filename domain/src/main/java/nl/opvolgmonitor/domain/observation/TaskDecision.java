package nl.opvolgmonitor.domain.observation;

import java.time.Instant;
import nl.opvolgmonitor.domain.register.Invariant;

/** That a task is closed, by whom, and why. */
public record TaskDecision(String reason, Instant recordedAt, String recordedBy) {

    public TaskDecision {
        Invariant.requireText(reason, "Wie een taak afsluit, zegt waarom");
    }
}
