package nl.opvolgmonitor.domain.term;

import java.util.Set;

/** Keeps every version of every term. */
public interface TermLog {

    Terms terms();

    /** Waits until nobody else changes terms, within the transaction. */
    void lock();

    void add(Term version, String recordedBy);

    /** The terms that records name, of which version and status whatsoever, whether they are in the list or not. */
    Set<TermId> named();

    /** Those that records of the public name now. */
    Set<TermId> namedInPublic();
}
