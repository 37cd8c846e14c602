package nl.opvolgmonitor.domain.backup;

import java.util.function.Function;

/** Looks at the whole database as it is at one instant. */
public interface Snapshots {

    /** What is written meanwhile is not seen, and nobody who writes has to wait. */
    <T> T atOneInstant(Function<Snapshot, T> work);
}
