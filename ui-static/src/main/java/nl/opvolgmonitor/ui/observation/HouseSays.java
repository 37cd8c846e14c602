package nl.opvolgmonitor.ui.observation;

import java.time.Instant;
import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Certainty;
import org.jspecify.annotations.Nullable;

/** What the register of the House says of the same commitment or motion; {@code status} in its own words. */
public record HouseSays(
        String sentence,
        @Nullable String status,
        @Nullable LocalDate statusOn,
        Certainty certainty,
        String reason,
        Instant observedAt,
        String url) {}
