package nl.opvolgmonitor.api.observation;

import java.time.Duration;

/** Waits. Tests do not. */
@FunctionalInterface
interface Pause {

    void forAtLeast(Duration time);

    /** Really waits; an interrupt ends the work. */
    static void really(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new HouseUnavailable("Het lezen is onderbroken.");
        }
    }
}
