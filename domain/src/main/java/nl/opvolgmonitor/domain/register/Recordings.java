package nl.opvolgmonitor.domain.register;

import java.time.Instant;
import java.util.Optional;

/** The instants that the register holds. */
public interface Recordings {

    /** The last at which anything was recorded, by whatever clock; nothing in an empty register. */
    Optional<Instant> last();
}
