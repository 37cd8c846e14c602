package nl.opvolgmonitor.api.prove;

import java.time.Duration;

/** How much of a run is done: {@code -Dprove=short} or {@code -Dprove=long}; without it the little that every build does. */
final class Length {

    static final String PROPERTY = "prove";
    static final String SHORT_OR_LONG = "short|long";

    private static final boolean LONG = "long".equals(System.getProperty(PROPERTY));

    static final boolean OF_EVERY_BUILD = System.getProperty(PROPERTY) == null;

    private Length() {}

    static int rounds(int shortly, int atLength) {
        return LONG ? atLength : shortly;
    }

    static Duration seconds(int shortly, int atLength) {
        return Duration.ofSeconds(rounds(shortly, atLength));
    }
}
