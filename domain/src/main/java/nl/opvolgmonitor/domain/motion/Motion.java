package nl.opvolgmonitor.domain.motion;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Reference;
import org.jspecify.annotations.Nullable;

/** A motion. Its movers stand in order as links in the role MOVER; {@code andOthers} for c.s. A stub stands for motions that a source mentions without naming them. */
public record Motion(
        Entry entry,
        String title,
        @Nullable Key document,
        @Nullable String debate,
        @Nullable LocalDate debateOn,
        @Nullable Key debateReport,
        boolean andOthers,
        @Nullable String request,
        List<String> dictum,
        boolean stub,
        boolean plural,
        List<Link> links)
        implements Linked {

    public static final Reference<Motion> DOCUMENT = new Reference<>("document", Motion::document);

    public Motion {
        Invariant.require(!title.isBlank(), "Een motie heeft een titel");
        dictum = List.copyOf(dictum);
        links = List.copyOf(links);
    }
}
