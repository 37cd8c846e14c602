package nl.opvolgmonitor.domain.advice;

import java.time.Instant;
import nl.opvolgmonitor.domain.register.Key;

/** What turned out to be otherwise after an advice was fixed. It stands beside the advice, which stays as it was. */
public record CorrectionNote(Key advice, String text, Instant recordedAt) {}
