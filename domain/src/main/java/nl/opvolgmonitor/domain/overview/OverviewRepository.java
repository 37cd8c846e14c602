package nl.opvolgmonitor.domain.overview;

import nl.opvolgmonitor.domain.register.PointInTime;

/** Counts the register. */
public interface OverviewRepository {

    Overview overview(PointInTime at);

    /** How the counts of the series came about, up to the day of that point in time, by what was known at its instant. */
    Course course(PointInTime at);
}
