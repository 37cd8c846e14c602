/** Observations of the open data of the Tweede Kamer, the tasks they raise, and how far its feeds were read. */
@NullMarked
package nl.opvolgmonitor.persistence.observation;

import org.jspecify.annotations.NullMarked;
