package nl.opvolgmonitor.persistence.source;

import nl.opvolgmonitor.persistence.register.AsOf;
import nl.opvolgmonitor.persistence.register.Dimension;

/** The dossiers of documents. One with a chapter belongs to the whole dossier too. */
public final class Dossiers {

    private static final String TITLE =
            "(SELECT max(d.dossier_title) FROM document d WHERE d.dossier = f.value AND " + AsOf.onAnyDay("d") + ")";

    private Dossiers() {}

    /** Of the documents with these keys; the keys are a query or expressions. */
    public static Dimension of(String documents) {
        return Dimension.many("dossier", """
                SELECT DISTINCT n.value FROM document d
                CROSS JOIN LATERAL (VALUES (d.dossier), (d.dossier || '-' || d.chapter)) n (value)
                WHERE d.record IN (%s) AND n.value IS NOT NULL AND %s""".formatted(documents, AsOf.onAnyDay("d")), TITLE);
    }
}
