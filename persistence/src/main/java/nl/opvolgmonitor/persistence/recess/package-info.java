/** Recesses in PostgreSQL. */
@NullMarked
package nl.opvolgmonitor.persistence.recess;

import org.jspecify.annotations.NullMarked;
