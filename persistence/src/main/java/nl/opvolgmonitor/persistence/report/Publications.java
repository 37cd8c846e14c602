package nl.opvolgmonitor.persistence.report;

import nl.opvolgmonitor.persistence.register.AsOf;

/** The reports and documents that something is published in. */
public final class Publications {

    /** What the publication {@code f.value} is called. */
    public static final String TITLE = """
            coalesce((SELECT p.title FROM report p WHERE p.record = f.value AND %1$s),
                     (SELECT p.title FROM document p WHERE p.record = f.value AND %1$s))""".formatted(AsOf.onAnyDay("p"));

    /** The day from which the publication of the recommendation {@code k} surely existed. */
    public static final String DAY =
            "(SELECT p.effective_from FROM record_version p WHERE p.record = k.published_in AND " + AsOf.onAnyDay("p")
                    + ")";

    private Publications() {}
}
