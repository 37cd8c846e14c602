package nl.opvolgmonitor.api.log;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What may be written of an exception: anything but its message.
 *
 * @param type its class
 * @param at where it was thrown, innermost first
 */
record LoggedFault(String type, List<String> at) {

    private static final int CAUSES = 8;
    private static final int FRAMES = 30;

    static List<LoggedFault> chain(Throwable fault) {
        return Stream.iterate(fault, Objects::nonNull, Throwable::getCause)
                .limit(CAUSES)
                .map(LoggedFault::of)
                .toList();
    }

    private static LoggedFault of(Throwable fault) {
        var frames = Arrays.stream(fault.getStackTrace())
                .limit(FRAMES)
                .map(StackTraceElement::toString)
                .toList();
        return new LoggedFault(fault.getClass().getName(), frames);
    }
}
