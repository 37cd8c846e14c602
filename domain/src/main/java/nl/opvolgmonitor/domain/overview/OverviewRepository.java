package nl.opvolgmonitor.domain.overview;

import nl.opvolgmonitor.domain.register.PointInTime;

/** Counts the register. */
public interface OverviewRepository {

    Overview overview(PointInTime at);
}
