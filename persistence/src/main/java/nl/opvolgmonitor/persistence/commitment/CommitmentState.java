package nl.opvolgmonitor.persistence.commitment;

import java.util.List;
import nl.opvolgmonitor.persistence.register.Latest;
import nl.opvolgmonitor.persistence.register.Orders;
import nl.opvolgmonitor.persistence.register.Series;

/** Where a commitment with alias {@code k} stands, as SQL expressions. */
public final class CommitmentState {

    static final String STATUS = "coalesce((SELECT s.status FROM fulfilment s WHERE s.commitment = k.record AND "
            + Latest.of("s") + "), 'OPEN')";

    /** The last day of the deadline as it now stands; null when it has none. */
    public static final String LATEST =
            "(SELECT s.latest FROM deadline s WHERE s.subject = k.record AND " + Latest.of("s") + ")";

    /** Nothing is due any more: the same states as those of the timing {@code SETTLED}. */
    public static final String SETTLED = "(" + STATUS + " IN ('FULFILLED', 'NOT_FULFILLED', 'REPLACED', 'LAPSED'))";

    public static final String OVERDUE = "(NOT " + SETTLED + " AND coalesce(" + LATEST + " < :effective, false))";

    static final String EXECUTION =
            "coalesce((SELECT s.status FROM implementation_report s WHERE s.about = k.record AND " + Latest.of("s")
                    + "), 'NONE')";

    private static final List<Series> SERIES = List.of(
            new Series("fulfilment", "commitment"),
            new Series("implementation_report", "about"),
            new Series("deadline", "subject"));

    static final String NEWS = Series.news(SERIES);

    static final String CHANGE = Series.change(SERIES);

    static final Orders ORDERS = new Orders(LATEST, SETTLED, OVERDUE, CHANGE);

    private CommitmentState() {}
}
