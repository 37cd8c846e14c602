/** Copies tables out of PostgreSQL and into it, found in its own catalogue, so that a new table cannot be forgotten. */
@NullMarked
package nl.opvolgmonitor.persistence.backup;

import org.jspecify.annotations.NullMarked;
