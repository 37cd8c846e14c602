package nl.opvolgmonitor.domain.source;

import java.util.Map;
import java.util.Set;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Finds documents by what they are cited as. */
public interface DocumentCitations {

    /** The document with each of these canonical citation keys that is known at that point in time. */
    Map<String, Document> byCitationKey(Set<String> citationKeys, PointInTime at);
}
