package nl.opvolgmonitor.domain.advice;

import java.time.Instant;

/** An entry as it was recorded. {@code number} counts the entries of all advices; {@code recordedBy} is the subject of an account. */
public record AdviceStep(long number, AdviceEntry entry, Instant recordedAt, String recordedBy) {}
