package nl.opvolgmonitor.domain.register;

import java.util.List;

/** A record that names others in roles. */
public interface Linked extends Registered {

    List<Link> links();

    default List<Link> links(Role role) {
        return links().stream().filter(link -> link.role() == role).toList();
    }
}
