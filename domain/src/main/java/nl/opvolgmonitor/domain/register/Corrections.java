package nl.opvolgmonitor.domain.register;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The public correction log. */
public interface Corrections {

    /** Of one record, or of all when null, as known at that point in time; the latest first, at most {@code first}. */
    List<Correction> latest(@Nullable Key record, int first, PointInTime at);
}
