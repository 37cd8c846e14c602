package nl.opvolgmonitor.domain.register;

import java.util.List;

/** The public correction log. */
public interface Corrections {

    /** As known at that point in time, the latest first; at most {@code first}. */
    List<Correction> latest(int first, PointInTime at);
}
