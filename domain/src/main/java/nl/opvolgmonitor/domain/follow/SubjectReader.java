package nl.opvolgmonitor.domain.follow;

import java.util.Set;
import nl.opvolgmonitor.domain.register.Key;

/** Understands the subjects of one type. It sees what is public and nothing else. */
public interface SubjectReader {

    SubjectType type();

    /**
     * The same subject in canonical text.
     *
     * @throws nl.opvolgmonitor.domain.register.InvalidContent with a Dutch sentence when nothing can be followed by it
     */
    Subject read(String text);

    /** What a person calls it, in Dutch. */
    String title(Subject subject);

    /** Where it stands on the site: a path, perhaps with a query. */
    String path(Subject subject);

    /** The records that it means now; none when it is no longer understood. */
    Set<Key> matching(Subject subject);
}
