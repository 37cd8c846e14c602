package nl.opvolgmonitor.domain.overview;

import nl.opvolgmonitor.domain.register.Key;

/**
 * How long a ministry took to answer: of the {@code answered} numbered recommendations whose publication and first answer are both
 * known to the day, the whole days between the two that lie in the middle; of an even number the lower of both.
 */
public record MinistryResponseTime(Key ministry, String name, int answered, int medianDays) {}
