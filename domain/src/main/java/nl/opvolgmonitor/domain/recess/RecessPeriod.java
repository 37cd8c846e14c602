package nl.opvolgmonitor.domain.recess;

import java.time.LocalDate;
import nl.opvolgmonitor.domain.register.Invariant;
import nl.opvolgmonitor.domain.source.Chamber;

/**
 * One recess of one Chamber.
 *
 * @param year the calendar year in which it begins
 * @param until the last day, inclusive
 * @param lastMeetingDay the last day before it on which the Chamber meets
 */
public record RecessPeriod(
        Chamber chamber,
        RecessSeason season,
        int year,
        LocalDate from,
        LocalDate until,
        LocalDate lastMeetingDay,
        RecessSureness sureness) {

    public RecessPeriod {
        check(from, until, lastMeetingDay);
        Invariant.require(year == from.getYear(), "Het jaar van een reces is het jaar waarin het begint");
    }

    static void check(LocalDate from, LocalDate until, LocalDate lastMeetingDay) {
        Invariant.require(!until.isBefore(from), "Een reces eindigt niet voor het begint");
        Invariant.require(
                lastMeetingDay.isBefore(from),
                "De laatste vergaderdag voor het reces ligt voor het begin van het reces");
    }

    /** The first day on which the Chamber meets again. */
    public LocalDate firstMeetingDay() {
        return until.plusDays(1);
    }
}
