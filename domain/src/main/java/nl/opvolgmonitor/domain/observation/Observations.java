package nl.opvolgmonitor.domain.observation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Everything that was ever observed; nothing is replaced. */
public interface Observations {

    /** The place in the order of recording. */
    long append(Observation observation, String address, Instant seenAt);

    /** What was last observed of one record. */
    Optional<KeptObservation> latest(ObservedEntity entity, UUID sourceId);

    /** What was last observed under a number, such as {@code TZ202412-116}, of each record that has it. */
    List<KeptObservation> numbered(String number);

    /** What was last observed of the decisions on a case. */
    List<KeptObservation> decisionsOn(UUID caseId);

    /** Whether a document or a case of a followed dossier belongs to this activity, such as {@code 2026A01894}. */
    boolean isFollowedActivity(String activityNumber);
}
