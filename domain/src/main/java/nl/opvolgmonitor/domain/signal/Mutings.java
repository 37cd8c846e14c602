package nl.opvolgmonitor.domain.signal;

import java.util.List;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Reads which signals are put aside. */
public interface Mutings {

    /** Those that hold on that day, as far as known then; at most one for each signal. */
    List<SignalMuting> at(PointInTime at);
}
