package nl.opvolgmonitor.domain.observation;

import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Key;

/**
 * A record of ours that an observation is about.
 *
 * @param reason why, in Dutch
 */
public record ObservationMatch(Key record, Certainty certainty, String reason) {}
