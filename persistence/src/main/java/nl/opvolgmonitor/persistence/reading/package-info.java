/** How readings, proposals and decisions are kept. */
@NullMarked
package nl.opvolgmonitor.persistence.reading;

import org.jspecify.annotations.NullMarked;
