package nl.opvolgmonitor.domain.register;

import java.util.List;

/** Counts the records of one kind that pass a filter. */
public interface Tally<F> {

    /** The values counted for one facet, at most: the most frequent ones. */
    int MOST = 100;

    int count(F filter, PointInTime at);

    /**
     * How many of them have which value, the most frequent first. The condition of the filter on that very value is left aside,
     * so that what else could be chosen is counted too.
     */
    List<Facet> facets(F filter, FacetBy by, PointInTime at);
}
