package nl.opvolgmonitor.ui.register;

import java.util.Optional;
import nl.opvolgmonitor.domain.register.Role;
import nl.opvolgmonitor.ui.Named;
import org.jspecify.annotations.Nullable;

/** Someone or something named in a role, in the words of the source; {@code record} is null when the source only gives a name. */
public record Party(Role role, String name, @Nullable Named record) {

    /** What the register calls it, or else what the source does. */
    public String label() {
        return Optional.ofNullable(record).flatMap(Named::label).orElse(name);
    }

    /** Whether the source calls it something else than the register does. */
    public boolean isNamedOtherwise() {
        return !name.replaceFirst("^(?i)(de|het) ", "").equalsIgnoreCase(label());
    }
}
