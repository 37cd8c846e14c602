package nl.opvolgmonitor.domain.commitment;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Reference;
import org.jspecify.annotations.Nullable;

/** One dated entry in the series of what became of a commitment. Fulfilled needs a document; failed or replaced needs a reason; what replaces it is named in the role REPLACED_BY. */
public record Fulfilment(
        Entry entry,
        Key commitment,
        FulfilmentStatus status,
        @Nullable Key document,
        @Nullable FailureReason reason,
        @Nullable String explanation,
        @Nullable LocalDate parliamentInformedOn,
        @Nullable Key informedBy,
        List<Link> links)
        implements Linked {

    public static final Reference<Fulfilment> COMMITMENT = new Reference<>("commitment", Fulfilment::commitment);
    public static final Reference<Fulfilment> DOCUMENT = new Reference<>("document", Fulfilment::document);

    public Fulfilment {
        Invariant.require(!needsDocument(status) || document != null, "Voldaan vraagt om het document dat het bewijst");
        Invariant.require(
                !status.isEndedUndone() || reason != null,
                "Niet nagekomen, vervangen of vervallen vraagt om een reden");
        links = List.copyOf(links);
    }

    private static boolean needsDocument(FulfilmentStatus status) {
        return status == FulfilmentStatus.FULFILLED || status == FulfilmentStatus.PARTLY_FULFILLED;
    }

    @Override
    public boolean needsQuote() {
        return status == FulfilmentStatus.FULFILLED || status == FulfilmentStatus.PARTLY_FULFILLED;
    }
}
