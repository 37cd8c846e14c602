/** Counts over the whole register. */
@NullMarked
package nl.opvolgmonitor.persistence.overview;

import org.jspecify.annotations.NullMarked;
