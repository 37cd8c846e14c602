package nl.opvolgmonitor.domain.observation;

import java.time.Instant;

/** How far each feed was read. */
public interface Cursors {

    /** {@link FeedCursor#START} when it was never read. */
    FeedCursor of(String feed);

    void move(String feed, FeedCursor to, Instant at);

    /**
     * Runs work unless this or another node is running it already.
     *
     * @return whether it ran
     */
    boolean alone(Runnable work);
}
