package nl.opvolgmonitor.persistence.register;

import org.jdbi.v3.core.Handle;

/**
 * Work that one node at a time does, by a lock that all nodes see. The lock belongs to a connection of its own, so that the work can be
 * done in transactions of its own.
 */
public final class SoleNode {

    private final Doors doors;
    private final long lock;

    /** @param lock a number that nothing else locks by */
    public SoleNode(Doors doors, long lock) {
        this.doors = doors;
        this.lock = lock;
    }

    /** Whether it was run: not so while another node does it. */
    public boolean run(Runnable work) {
        try (var apart = doors.writing().open()) {
            boolean first = ask("SELECT pg_try_advisory_lock(:lock)", apart);
            if (first) {
                runLocked(work, apart);
            }
            return first;
        }
    }

    /** The connection goes back to its pool, which would keep the lock. */
    private void runLocked(Runnable work, Handle apart) {
        try {
            work.run();
        } finally {
            ask("SELECT pg_advisory_unlock(:lock)", apart);
        }
    }

    private boolean ask(String sql, Handle apart) {
        return apart.createQuery(sql).bind("lock", lock).mapTo(Boolean.class).one();
    }
}
