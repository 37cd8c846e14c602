package nl.opvolgmonitor.domain.reading;

import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.domain.register.Kind;

/** Tells which registered records a reading is about by more than the words of its proposals, such as a number. */
@FunctionalInterface
public interface Familiar {

    /** By kind, the surest first; nothing when it is not known. */
    Map<Kind, List<Match>> to(LetterReading reading);
}
