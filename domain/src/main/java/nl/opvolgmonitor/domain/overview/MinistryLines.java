package nl.opvolgmonitor.domain.overview;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.opvolgmonitor.domain.organisation.Office;
import nl.opvolgmonitor.domain.organisation.Organisation;
import nl.opvolgmonitor.domain.organisation.OrganisationType;
import nl.opvolgmonitor.domain.register.Certainty;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Relation;
import nl.opvolgmonitor.domain.register.RelationType;
import nl.opvolgmonitor.domain.signal.Snapshot;

/**
 * For which ministries someone acts: each ministry with itself, its units, the ministry that it replaced or that replaced it, and the
 * offices of all these; the same as the lists of the register go by.
 */
final class MinistryLines {

    private static final Set<RelationType> SAME_LINE = Set.of(RelationType.REPLACES, RelationType.SAME_AS);

    private final Set<Key> ministries;
    private final Map<Key, Set<Key>> next = new HashMap<>();
    private final Map<Key, Set<Key>> byMember = new HashMap<>();

    MinistryLines(Snapshot register) {
        var organisations = register.all(Organisation.class);
        ministries = organisations.stream()
                .filter(each -> each.type() == OrganisationType.MINISTRY)
                .map(Organisation::key)
                .collect(Collectors.toUnmodifiableSet());
        organisations.forEach(each -> lead(each.partOf() == null ? each.key() : each.partOf(), each.key()));
        register.all(Relation.class).stream().filter(this::isSameLine).forEach(this::lead);
        ministries.forEach(this::reach);
        register.all(Office.class).forEach(this::add);
    }

    private boolean isSameLine(Relation relation) {
        return SAME_LINE.contains(relation.type())
                && relation.certainty() != Certainty.CANDIDATE
                && ministries.contains(relation.fromKey())
                && ministries.contains(relation.toKey());
    }

    private void lead(Relation relation) {
        lead(relation.fromKey(), relation.toKey());
        lead(relation.toKey(), relation.fromKey());
    }

    private void lead(Key from, Key to) {
        next.computeIfAbsent(from, key -> new HashSet<>()).add(to);
    }

    private void reach(Key ministry) {
        var waiting = new ArrayDeque<Key>(Set.of(ministry));
        while (!waiting.isEmpty()) {
            var member = waiting.remove();
            if (actsFor(member).add(ministry)) {
                waiting.addAll(next.getOrDefault(member, Set.of()));
            }
        }
    }

    private Set<Key> actsFor(Key member) {
        return byMember.computeIfAbsent(member, key -> new HashSet<>());
    }

    private void add(Office office) {
        if (office.organisation() != null) {
            actsFor(office.key()).addAll(byMember.getOrDefault(office.organisation(), Set.of()));
        }
    }

    /** The ministries for which any of those who are mentioned acts. */
    Set<Key> of(Stream<Link> mentions) {
        return mentions.flatMap(mention -> Stream.ofNullable(mention.target()))
                .flatMap(target -> byMember.getOrDefault(target, Set.of()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
