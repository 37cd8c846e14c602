package nl.opvolgmonitor.domain.register;

import org.jspecify.annotations.Nullable;

/** A mention of another record in a role. The target is null when the source only gives a name. */
public record Link(
        Role role, @Nullable Key target, @Nullable String name) {

    public Link {
        Invariant.require(
                target != null || (name != null && !name.isBlank()), "Een verwijzing noemt een record of een naam");
    }

    public static Link to(Role role, Key target) {
        return new Link(role, target, null);
    }
}
