package nl.opvolgmonitor.domain.instrument;

import java.util.List;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Reference;
import org.jspecify.annotations.Nullable;

/** A programme, bill, act or EU instrument. {@code officialId} is its BWB, CELEX or dossier number, null when the source gives none. */
public record Instrument(
        Entry entry,
        InstrumentType type,
        String name,
        List<String> aliases,
        @Nullable String officialId,
        @Nullable Key amends,
        @Nullable Position position,
        List<String> points,
        List<Link> links)
        implements Linked {

    public static final Reference<Instrument> AMENDS = new Reference<>("amends", Instrument::amends);

    public Instrument {
        Invariant.require(!name.isBlank(), "Een instrument heeft een naam");
        aliases = List.copyOf(aliases);
        points = List.copyOf(points);
        links = List.copyOf(links);
    }
}
