/** Organisations, their names, offices, persons and tenures in PostgreSQL. */
@NullMarked
package nl.opvolgmonitor.persistence.organisation;

import org.jspecify.annotations.NullMarked;
