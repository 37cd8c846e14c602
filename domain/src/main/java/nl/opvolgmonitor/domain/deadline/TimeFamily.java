package nl.opvolgmonitor.domain.deadline;

import java.util.Optional;

/** One way of naming a time. */
interface TimeFamily {

    /** Name and version of the rule, such as "kwartaal v1". */
    RuleName name();

    /** Takes the words of the name; the cursor is left anywhere when there are none. */
    Optional<TimeName> take(TokenCursor cursor);
}
