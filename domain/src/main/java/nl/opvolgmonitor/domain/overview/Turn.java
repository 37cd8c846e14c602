package nl.opvolgmonitor.domain.overview;

import java.time.LocalDate;

/** By how much the count of a state of a series changes on a day; the state is an enum name. */
public record Turn(CourseSeries series, LocalDate day, String state, int change) {}
