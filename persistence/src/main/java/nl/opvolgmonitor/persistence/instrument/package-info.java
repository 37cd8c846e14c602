/** Instruments and their stages in PostgreSQL. */
@NullMarked
package nl.opvolgmonitor.persistence.instrument;

import org.jspecify.annotations.NullMarked;
