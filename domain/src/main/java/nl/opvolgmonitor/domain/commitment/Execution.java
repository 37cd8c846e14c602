package nl.opvolgmonitor.domain.commitment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationType;
import nl.opvolgmonitor.domain.register.Role;
import org.jspecify.annotations.Nullable;

/** Who carries a commitment out. */
public final class Execution {

    /** The roles in which a party takes part in a commitment; being told of it or asking for it is not taking part. */
    public static final Set<Role> TAKING_PART = Set.of(
            Role.EXECUTOR, Role.PARTNER, Role.LINKED_PARTY, Role.DEVELOPER, Role.CHAIR, Role.PARTICIPANT, Role.OWNER);

    private Execution() {}

    /**
     * Whether government carries it out, given the organisation behind each named executor, empty when that is not known. Null
     * when none is named, or when none is known to be government and not all are known.
     */
    public static @Nullable Boolean byGovernment(List<Optional<Organisation>> executors) {
        if (executors.stream().flatMap(Optional::stream).anyMatch(Organisation::government)) {
            return true;
        }
        var unsure = executors.isEmpty() || executors.stream().anyMatch(Optional::isEmpty);
        return unsure ? null : false;
    }

    /** Whether the Rapporteur, who judges commitments, is among those who take part in one. */
    public static boolean involvesAssessor(Collection<Organisation> takingPart) {
        return takingPart.stream().anyMatch(party -> party.type() == OrganisationType.RAPPORTEUR);
    }
}
