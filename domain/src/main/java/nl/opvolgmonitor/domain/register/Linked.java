package nl.opvolgmonitor.domain.register;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** A record that names others in roles. */
public interface Linked extends Registered {

    List<Link> links();

    default List<Link> links(Role role) {
        return links(Set.of(role));
    }

    default List<Link> links(Collection<Role> roles) {
        return links().stream().filter(link -> roles.contains(link.role())).toList();
    }
}
