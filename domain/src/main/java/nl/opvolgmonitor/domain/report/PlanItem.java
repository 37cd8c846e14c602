package nl.opvolgmonitor.domain.report;

import java.math.BigDecimal;
import java.util.List;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Link;
import nl.opvolgmonitor.domain.register.Linked;
import nl.opvolgmonitor.domain.register.Reference;
import org.jspecify.annotations.Nullable;

/** Something the Rapporteur plans to publish, start or do. When, and every slip, is told by its deadlines. */
public record PlanItem(
        Entry entry,
        String title,
        PlanAction action,
        @Nullable Key about,
        @Nullable BigDecimal amount,
        @Nullable String currency,
        List<Link> links)
        implements Linked {

    public static final Reference<PlanItem> ABOUT = new Reference<>("about", PlanItem::about);

    public PlanItem {
        Invariant.require(!title.isBlank(), "Een voornemen heeft een titel");
        Invariant.require((amount == null) == (currency == null), "Een bedrag heeft een munt");
        links = List.copyOf(links);
    }
}
