package nl.opvolgmonitor.api.prove;

import java.time.Duration;

/** Time that passes by itself: how long a fault lasts, or how often is looked. */
final class Pause {

    private Pause() {}

    static void of(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
