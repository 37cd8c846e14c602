package nl.opvolgmonitor.domain.register;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Counts the records of one kind that pass a filter. */
public interface Tally<F> {

    /** The values counted for one facet, at most: the most frequent ones. */
    int MOST = 100;

    int count(F filter, PointInTime at);

    /**
     * How many of them have which value of each of these, the most frequent first. The condition of the filter on that very value
     * is left aside, so that what else could be chosen is counted too. What the filter has no condition on is counted in one
     * statement.
     */
    Map<FacetBy, List<Facet>> facets(F filter, Collection<? extends FacetBy> each, PointInTime at);

    /** Which of its values every record of the kind has, in the order of the values: one statement, for who counts everything. */
    List<Crossing.Having> having(FacetBy by, PointInTime at);
}
