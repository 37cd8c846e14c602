package nl.opvolgmonitor.domain.imports;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The imports that were asked for over the web and what became of them; it outlives the process that works on them. */
public interface JobBook {

    /** Writes down that this process has the job; must be followed by {@link #end}. The name is that of the file. */
    void begin(UUID id, String name, boolean trial);

    /** {@code outcome} is a JSON object. */
    void end(UUID id, String outcome);

    Optional<Job> find(UUID id);

    /**
     * A job as it was written down. {@code outcome} is null when it was not ended; {@code inHand} tells whether its process still
     * lives, {@code kept} whether the register has what it brought.
     */
    record Job(
            UUID id, String name, boolean trial, @Nullable String outcome, boolean inHand, boolean kept) {}
}
