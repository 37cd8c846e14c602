package nl.opvolgmonitor.persistence.commitment;

import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Dimension;
import nl.opvolgmonitor.persistence.report.Publications;

/** The recommendations that commitments answer, whatever the extent, and what those have: it is true of the commitments through them only. */
public final class Answered {

    private final String commitments;

    private Answered(String commitments) {
        this.commitments = commitments;
    }

    /** By the commitments with these keys; the keys are a query or expressions. */
    public static Answered by(String commitments) {
        return new Answered(commitments);
    }

    public Dimension recommendation() {
        return Dimension.many(
                "recommendation",
                values("r.record"),
                "(SELECT r.text FROM recommendation r WHERE r.record = f.value AND " + AsOf.onAnyDay("r") + ")");
    }

    public Dimension report() {
        return Dimension.many("report", values("r.published_in"), Publications.TITLE);
    }

    public Dimension theme() {
        return Dimension.codes("theme", values("unnest(r.themes)"));
    }

    public Dimension targetGroup() {
        return Dimension.codes("targetGroup", values("unnest(r.target_groups)"));
    }

    private String values(String expression) {
        return """
            SELECT DISTINCT %s AS value FROM coverage c JOIN recommendation r ON r.record = c.toward AND %s
            WHERE c.commitment IN (%s) AND %s""".formatted(expression, AsOf.onAnyDay("r"), commitments, AsOf.of("c"));
    }
}
