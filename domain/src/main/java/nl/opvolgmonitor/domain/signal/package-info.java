/**
 * What the register gives reason to look at: rules over facts, computed for a day and never stored. A signal is no judgement; only the
 * Rapporteur judges.
 */
@NullMarked
package nl.opvolgmonitor.domain.signal;

import org.jspecify.annotations.NullMarked;
