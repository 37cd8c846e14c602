/** Letters that were read, what was proposed from them, and what people decided about each proposal. */
@NullMarked
package nl.opvolgmonitor.domain.reading;

import org.jspecify.annotations.NullMarked;
