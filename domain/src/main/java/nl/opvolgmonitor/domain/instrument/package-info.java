/** Programmes, bills, acts and EU law, and the stage each had when. */
@NullMarked
package nl.opvolgmonitor.domain.instrument;

import org.jspecify.annotations.NullMarked;
