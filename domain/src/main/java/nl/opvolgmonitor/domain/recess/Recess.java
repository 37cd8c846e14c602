package nl.opvolgmonitor.domain.recess;

import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Entry;
import nl.opvolgmonitor.domain.register.Registered;
import nl.opvolgmonitor.domain.source.Chamber;
import org.jspecify.annotations.Nullable;

/**
 * A recess as the register holds it. {@code lastDay} is inclusive, {@code lastMeetingDay} the last day before it on which
 * the Chamber meets; {@code source} says in words where the days come from.
 */
public record Recess(
        Entry entry,
        Chamber chamber,
        RecessSeason season,
        LocalDate firstDay,
        LocalDate lastDay,
        LocalDate lastMeetingDay,
        RecessSureness sureness,
        String source,
        @Nullable String remark)
        implements Registered {

    public Recess {
        RecessPeriod.check(firstDay, lastDay, lastMeetingDay);
    }

    /** As the calendar holds it. */
    public RecessPeriod period() {
        return new RecessPeriod(chamber, season, firstDay.getYear(), firstDay, lastDay, lastMeetingDay, sureness);
    }
}
