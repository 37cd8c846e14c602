package nl.opvolgmonitor.domain.observation;

import java.time.Instant;
import java.util.List;

/** The tasks that observations raised. */
public interface ObservationTasks {

    /** One observation raises one task. */
    void raise(long observation, String sentence, Instant at);

    /** Open or closed ones, the latest first. */
    List<ObservationTask> latest(boolean open, int first);

    /** False when there is no such task, or it was closed already. */
    boolean close(long task, TaskDecision decision);
}
