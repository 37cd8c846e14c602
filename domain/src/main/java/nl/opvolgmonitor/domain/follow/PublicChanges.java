package nl.opvolgmonitor.domain.follow;

import java.util.Optional;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** What the public saw before something happened, and sees after it. */
public interface PublicChanges {

    /**
     * A version and what stood before it: the last public version of the same record, or else the entry before it in the same
     * series; null when it is the first.
     */
    record Changed(@Nullable Registered before, Registered after) {

        /** Whether it is another version of the same record. */
        public boolean isAmended() {
            return before != null && before.key().equals(after.key());
        }
    }

    /** Empty when it is not public. */
    Optional<Changed> of(Occasion occasion);
}
