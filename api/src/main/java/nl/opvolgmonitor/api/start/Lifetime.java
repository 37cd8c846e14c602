package nl.opvolgmonitor.api.start;

import java.util.ArrayDeque;
import java.util.Deque;

/** What was started, stopped in the opposite order when the program ends, however it ends. */
final class Lifetime {

    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private volatile boolean over;

    Lifetime() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::end, "stop"));
    }

    /** Whatever is added after the end is stopped at once: a signal may come in the middle of starting. */
    synchronized <T extends AutoCloseable> T add(T resource) {
        if (over) {
            close(resource);
        }
        started.push(resource);
        return resource;
    }

    /** Whether everything is being stopped, or was. */
    boolean isOver() {
        return over;
    }

    synchronized void end() {
        over = true;
        while (!started.isEmpty()) {
            close(started.pop());
        }
    }

    private static void close(AutoCloseable resource) {
        try {
            resource.close();
        } catch (Exception e) {
            System.err.println("Niet netjes gestopt: " + e);
        }
    }
}
