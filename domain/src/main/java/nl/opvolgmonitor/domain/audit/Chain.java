package nl.opvolgmonitor.domain.audit;

import java.util.List;
import java.util.Optional;

/** The chain of seals over every row of the register. */
public interface Chain {

    /** How many rows are sealed. */
    long length();

    /** The hash of the last seal in hexadecimal; empty before the first row. To be kept where nobody of us can change it. */
    Optional<String> head();

    /** Whether this was the head once. */
    boolean contains(String head);

    /** In Dutch, each row and seal that was changed, removed or slipped in; at most some twenty for each table. */
    List<String> faults();

    /** In Dutch, each row that names a row that does not exist. */
    List<String> danglingReferences();
}
