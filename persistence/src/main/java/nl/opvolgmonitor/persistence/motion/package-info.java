/** Motions and their series in PostgreSQL. */
@NullMarked
package nl.opvolgmonitor.persistence.motion;

import org.jspecify.annotations.NullMarked;
