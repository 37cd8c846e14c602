package nl.opvolgmonitor.domain.observation;

import java.time.Instant;

/**
 * An observation as it is kept.
 *
 * @param entry its place in the order of recording
 * @param address where it was read
 */
public record KeptObservation(long entry, Observation observation, String address, Instant seenAt) {}
