/** Reads editions from the views that tell when the public saw what. */
@NullMarked
package nl.opvolgmonitor.persistence.edition;

import org.jspecify.annotations.NullMarked;
