package nl.opvolgmonitor.domain.observation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which observations; what is null does not matter.
 *
 * @param entity one of these
 * @param number what the record was ever called, such as {@code TZ202412-116} or {@code kst-28638-206}
 * @param deleted whether it says that the record is gone
 */
public record ObservationFilter(
        @Nullable List<ObservedEntity> entity,
        @Nullable String number,
        @Nullable Boolean deleted) {}
