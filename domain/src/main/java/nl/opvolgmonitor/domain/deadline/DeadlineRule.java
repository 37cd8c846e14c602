package nl.opvolgmonitor.domain.deadline;

import java.util.Optional;

/** Reads one way in which letters say by when. */
interface DeadlineRule {

    RuleName name();

    /** Takes the words at the place, where the cursor stands; the cursor is left anywhere when they are none of this rule. */
    Optional<Outcome> read(Place place, TokenCursor cursor, Basis basis);
}
