package nl.opvolgmonitor.domain.observation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;

/** Everything that was ever observed; nothing is replaced. */
public interface Observations {

    /** The place in the order of recording. */
    long append(Observation observation, String address, Instant seenAt);

    /** What was last observed of one record. */
    Optional<KeptObservation> latest(ObservedEntity entity, UUID sourceId);

    /** What a record said before it was deleted, when it was. */
    Optional<Observation> lastSaid(ObservedEntity entity, UUID sourceId);

    /** By its place in the order of recording. */
    Optional<KeptObservation> find(long entry);

    /** Each by its place; a place that is none has no entry. */
    Map<Long, KeptObservation> at(Set<Long> entries);

    /** The latest first; a cursor that cannot be read throws {@code InvalidContent}. */
    Page<KeptObservation> list(ObservationFilter filter, PageRequest request);

    /** What was last observed under a number, such as {@code TZ202412-116}, of each record that has it. */
    List<KeptObservation> numbered(String number);

    /** What was last observed of the decisions on a case. */
    List<KeptObservation> decisionsOn(UUID caseId);

    /**
     * The last version of each commitment of a followed activity, case and document that is not gone, and of which nothing
     * was read since it, or since a decision on it; those below a place in the order of recording, the latest first.
     */
    List<KeptObservation> unread(long below, int most);

    /** Whether a document or a case of a followed dossier belongs to this activity, such as {@code 2026A01894}. */
    boolean isFollowedActivity(String activityNumber);
}
