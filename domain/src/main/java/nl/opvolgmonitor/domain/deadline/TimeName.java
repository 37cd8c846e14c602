package nl.opvolgmonitor.domain.deadline;

import java.util.Optional;

/** A point or stretch of time that words name, apart from the words before it. */
interface TimeName {

    /** Whether it says when even without a preposition, as "eind 2021" does and "11 december 2017" does not. */
    boolean standsAlone();

    /** Empty when the words before it make it something else than a term. */
    Optional<Outcome> outcome(Lead lead, Basis basis);
}
