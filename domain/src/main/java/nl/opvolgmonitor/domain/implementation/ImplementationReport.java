package nl.opvolgmonitor.domain.implementation;

import java.util.List;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Reference;
import org.jspecify.annotations.Nullable;

/** One dated entry in the series of what the cabinet reports about a recommendation, commitment or programme. The measures it speaks of are links in the role MEASURE. */
public record ImplementationReport(
        Entry entry,
        Key about,
        ImplementationStatus status,
        String claim,
        @Nullable ClaimType claimType,
        Key document,
        List<Link> links)
        implements Linked {

    public static final Reference<ImplementationReport> ABOUT = new Reference<>("about", ImplementationReport::about);
    public static final Reference<ImplementationReport> DOCUMENT =
            new Reference<>("document", ImplementationReport::document);

    public ImplementationReport {
        Invariant.require(!claim.isBlank(), "Een voortgangsbericht zegt iets");
        links = List.copyOf(links);
    }
}
