/** Undertakings in a letter: who will do what, how firmly, by when, and what became of earlier ones. */
@NullMarked
package nl.opvolgmonitor.domain.proposal.commitment;

import org.jspecify.annotations.NullMarked;
