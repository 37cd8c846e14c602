package nl.opvolgmonitor.ui.advice;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.advice.AdviceProduct;

/** The fixed advices, the last one first. */
public record AdvicesPage(List<Entry> advices) {

    public AdvicesPage {
        advices = List.copyOf(advices);
    }

    public record Entry(String id, AdviceProduct product, String title, LocalDate effective, Instant fixedAt) {}
}
