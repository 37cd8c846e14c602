package nl.opvolgmonitor.domain.signal;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.commitment.Commitment;
import nl.opvolgmonitor.domain.motion.Motion;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.OfficeRole;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationType;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Role;
import org.jspecify.annotations.Nullable;

/** R20: the Rapporteur carries it out or presides over it, and so would judge what is partly own work. */
final class RapporteurInvolved implements Finder {

    private static final SignalRule RULE = new SignalRule(
            20,
            1,
            "Rapporteur betrokken",
            "De Nationaal Rapporteur voert een maatregel of motie zelf uit of zit haar voor. Wie oordeelt, oordeelt dan mede over zichzelf.");

    @Override
    public SignalRule rule() {
        return RULE;
    }

    private static final Set<Role> PART = Set.of(Role.EXECUTOR, Role.CHAIR);

    @Override
    public Stream<Signal> in(View view) {
        return Stream.concat(view.register().all(Commitment.class).stream(), view.register().all(Motion.class).stream())
                .flatMap(linked -> signal(view, linked).stream());
    }

    private static Optional<Signal> signal(View view, Linked linked) {
        var facts = linked.links(PART).stream()
                .filter(link -> isRapporteur(view, link.target()))
                .map(link -> SignalFact.of(linked.key(), Said.RAPPORTEUR_TAKES_PART, link.role()))
                .toList();
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(Signal.sure(RULE, linked.key(), linked.entry().effectiveFrom(), facts));
    }

    private static boolean isRapporteur(View view, @Nullable Key target) {
        var organisation = view.register().one(Organisation.class, target);
        var office = view.register().one(Office.class, target);
        return (organisation != null && organisation.type() == OrganisationType.RAPPORTEUR)
                || (office != null && office.role() == OfficeRole.RAPPORTEUR);
    }
}
