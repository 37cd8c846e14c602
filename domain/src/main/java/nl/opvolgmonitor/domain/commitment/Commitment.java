package nl.opvolgmonitor.domain.commitment;

import java.math.BigDecimal;
import java.util.List;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Firmness;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Reference;
import org.jspecify.annotations.Nullable;

/** A promise or measure (toezegging, maatregel). {@code amount} is null when the source names none. It is never overwritten: what becomes of it is told by its fulfilments. */
public record Commitment(
        Entry entry,
        CommitmentForm form,
        String text,
        @Nullable Firmness firmness,
        @Nullable Key madeIn,
        @Nullable Key reportedIn,
        Provenance provenance,
        @Nullable String setting,
        @Nullable Key partOf,
        @Nullable Key programme,
        @Nullable String deliverable,
        @Nullable String region,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        @Nullable AmountPer amountPer,
        @Nullable Boolean structural,
        Visibility visibility,
        @Nullable String visibilityReason,
        @Nullable String reservation,
        @Nullable Firmness reservationFirmness,
        @Nullable String reservationDependsOn,
        List<String> indicators,
        @Nullable Integer appliesFrom,
        @Nullable Integer appliesTo,
        List<Link> links)
        implements Linked {

    public static final Reference<Commitment> MADE_IN = new Reference<>("madeIn", Commitment::madeIn);
    public static final Reference<Commitment> REPORTED_IN = new Reference<>("reportedIn", Commitment::reportedIn);
    public static final Reference<Commitment> PART_OF = new Reference<>("partOf", Commitment::partOf);
    public static final Reference<Commitment> PROGRAMME = new Reference<>("programme", Commitment::programme);

    public Commitment {
        Invariant.require(!text.isBlank(), "Een toezegging heeft een tekst");
        Invariant.require(madeIn != null || reportedIn != null, "Een toezegging staat in een document");
        Invariant.require(
                visibility == Visibility.PUBLIC || Invariant.isText(visibilityReason),
                "Vertrouwelijkheid heeft een reden");
        Invariant.require((amount == null) == (currency == null), "Een bedrag heeft een munt");
        Invariant.require(structural == null || form == CommitmentForm.FUNDING, "Alleen geld is structureel");
        indicators = List.copyOf(indicators);
        links = List.copyOf(links);
    }
}
