package nl.opvolgmonitor.domain.organisation;

import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Reference;
import nl.opvolgmonitor.domain.register.Registered;
import org.jspecify.annotations.Nullable;

/** An office, apart from the person who holds it and from the ministry it belongs to. */
public record Office(
        Entry entry,
        String title,
        OfficeRole role,
        @Nullable Key organisation) implements Registered {

    public static final Reference<Office> ORGANISATION = new Reference<>("organisation", Office::organisation);
}
