package nl.opvolgmonitor.domain.search;

import java.util.Set;
import nl.opvolgmonitor.domain.register.Kind;
import nl.opvolgmonitor.domain.register.PageRequest;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Finds records by words: in their own wording, in the quotes that prove them and in the texts of documents. */
public interface Search {

    /** The best first. Without kinds, records of every kind. A cursor that cannot be read throws InvalidContent. */
    Findings find(Question question, Set<Kind> kinds, PageRequest request, PointInTime at);

    /** How many records there are to find. */
    int count(Question question, Set<Kind> kinds, PointInTime at);
}
