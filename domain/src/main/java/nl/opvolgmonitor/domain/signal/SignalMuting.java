package nl.opvolgmonitor.domain.signal;

import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Key;
import org.jspecify.annotations.Nullable;

/** That the office put a signal aside up to and including a day; {@code signal} as R5. The reason is null for whom it is not meant. */
public record SignalMuting(
        Key record,
        String signal,
        LocalDate until,
        @Nullable String reason) {

    /** The id of the signal that it is about. */
    String id() {
        return signal + ":" + record;
    }
}
