package nl.opvolgmonitor.domain.recess;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.opvolgmonitor.domain.source.Chamber;

/** The recesses that are known. One that is not in it is unknown, and is never computed. */
public final class RecessCalendar {

    private final long version;
    private final Map<Place, RecessPeriod> periods = new HashMap<>();

    /**
     * @param version which state of the calendar this is; 0 when it is empty
     * @param known when a recess is named twice, the last one counts
     */
    public RecessCalendar(long version, List<RecessPeriod> known) {
        this.version = version;
        known.forEach(period -> periods.put(new Place(period.chamber(), period.season(), period.year()), period));
    }

    /** A calendar without any recess. */
    public static RecessCalendar empty() {
        return new RecessCalendar(0, List.of());
    }

    public long version() {
        return version;
    }

    /** The recess that begins in a year, when it is known. */
    public Optional<RecessPeriod> find(Chamber chamber, RecessSeason season, int year) {
        return Optional.ofNullable(periods.get(new Place(chamber, season, year)));
    }

    private record Place(Chamber chamber, RecessSeason season, int year) {}
}
