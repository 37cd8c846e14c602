package nl.opvolgmonitor.domain.overview;

import java.util.Set;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Counts the register. */
public interface OverviewRepository {

    /** With these parts; of any other it holds nothing, or zero. */
    Overview overview(PointInTime at, Set<OverviewPart> parts);

    /** How the counts of the series came about, up to the day of that point in time, by what was known at its instant. */
    Course course(PointInTime at);
}
