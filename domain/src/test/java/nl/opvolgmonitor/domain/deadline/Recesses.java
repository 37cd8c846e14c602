package nl.opvolgmonitor.domain.deadline;

import java.time.LocalDate;
import java.util.List;
import nl.opvolgmonitor.domain.recess.RecessCalendar;
import nl.opvolgmonitor.domain.recess.RecessPeriod;
import nl.opvolgmonitor.domain.recess.RecessSeason;
import nl.opvolgmonitor.domain.recess.RecessSureness;
import nl.opvolgmonitor.domain.source.Chamber;

/** A small calendar: the summers of 2021 to 2023, and autumn and Christmas of 2023. */
final class Recesses {

    static final RecessCalendar CALENDAR = new RecessCalendar(
            3,
            List.of(
                    recess(RecessSeason.SUMMER, "2021-07-09", "2021-09-06", RecessSureness.DERIVED),
                    recess(RecessSeason.SUMMER, "2022-07-08", "2022-09-05", RecessSureness.PRESS),
                    recess(RecessSeason.SUMMER, "2023-07-07", "2023-09-04", RecessSureness.OFFICIAL),
                    recess(RecessSeason.AUTUMN, "2023-10-13", "2023-10-23", RecessSureness.OFFICIAL),
                    recess(RecessSeason.CHRISTMAS, "2023-12-22", "2024-01-15", RecessSureness.OFFICIAL)));

    private Recesses() {}

    private static RecessPeriod recess(RecessSeason season, String from, String until, RecessSureness sureness) {
        var first = LocalDate.parse(from);
        return new RecessPeriod(
                Chamber.TK, season, first.getYear(), first, LocalDate.parse(until), first.minusDays(1), sureness);
    }
}
