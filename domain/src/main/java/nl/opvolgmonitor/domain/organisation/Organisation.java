package nl.opvolgmonitor.domain.organisation;

import java.util.List;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** A body that acts or is addressed. {@code tooi} is the code of the TOOI value list of ministries, null for others. */
public record Organisation(
        Entry entry,
        OrganisationType type,
        String name,
        @Nullable String abbreviation,
        @Nullable String tooi,
        @Nullable Key partOf,
        boolean government,
        List<String> aliases)
        implements Registered {

    public static final Reference<Organisation> PART_OF = new Reference<>("partOf", Organisation::partOf);

    public Organisation {
        Invariant.require(!name.isBlank(), "Een organisatie heeft een naam");
        Invariant.require(!entry.key().equals(partOf), "Een organisatie is geen deel van zichzelf");
        aliases = List.copyOf(aliases);
    }
}
