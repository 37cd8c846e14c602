package nl.opvolgmonitor.domain.overview;

/** How many deadlines came to the same. */
public record DeadlineResultCount(DeadlineResult result, int count) {}
