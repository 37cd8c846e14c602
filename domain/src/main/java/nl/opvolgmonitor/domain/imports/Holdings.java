package nl.opvolgmonitor.domain.imports;

import java.util.List;
import nl.opvolgmonitor.domain.register.Key;
import nl.opvolgmonitor.domain.register.Kind;

/** All that the register holds, kind by kind. */
public interface Holdings {

    /** The keys of all records of a kind that may be seen, in order. */
    List<Key> keys(Kind kind);
}
