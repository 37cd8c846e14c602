package nl.opvolgmonitor.domain.observation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.opvolgmonitor.domain.register.Page;
import nl.opvolgmonitor.domain.register.PageRequest;

/** The tasks that observations raised. */
public interface ObservationTasks {

    /** One observation raises one task: a second time nothing happens. */
    void raise(long observation, String sentence, Instant at);

    /** Open or closed ones, the latest first. */
    List<ObservationTask> latest(boolean open, int first);

    /** The same by pages; a cursor that cannot be read throws {@code InvalidContent}. */
    Page<ObservationTask> list(boolean open, PageRequest request);

    Optional<ObservationTask> task(long task);

    /** False when there is no such task, or it was closed already. */
    boolean close(long task, TaskDecision decision);
}
