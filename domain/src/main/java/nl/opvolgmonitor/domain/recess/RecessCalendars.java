package nl.opvolgmonitor.domain.recess;

import nl.opvolgmonitor.domain.register.PointInTime;

/** The calendar of recesses as it was known at a point in time. */
public interface RecessCalendars {

    /** Its version counts the versions of recesses that had been made known: it never goes down as time goes on. */
    RecessCalendar at(PointInTime at);
}
