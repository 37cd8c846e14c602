package nl.opvolgmonitor.domain.commitment;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import nl.opvolgmonitor.domain.register.Role;

/** Who carries a commitment out. */
public final class Execution {

    /** The roles in which a party takes part in a commitment; being told of it or asking for it is not taking part. */
    public static final Set<Role> TAKING_PART = Set.of(
            Role.EXECUTOR,
            Role.PARTNER,
            Role.LINKED_PARTY,
            Role.DEVELOPER,
            Role.CHAIR,
            Role.PARTICIPANT,
            Role.OWNER);

    private Execution() {}

    /**
     * Whether government carries it out, from whether each named executor is a government body, empty when that is not known.
     * Null when none is named, or when none is known to be one and not all are known.
     */
    public static @Nullable Boolean byGovernment(List<Optional<Boolean>> executors) {
        if (executors.contains(Optional.of(true))) {
            return true;
        }
        return executors.isEmpty() || executors.contains(Optional.<Boolean>empty()) ? null : false;
    }
}
