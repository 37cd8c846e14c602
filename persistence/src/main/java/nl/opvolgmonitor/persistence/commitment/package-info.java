/** Commitments, coverage and fulfilment in PostgreSQL. */
@NullMarked
package nl.opvolgmonitor.persistence.commitment;

import org.jspecify.annotations.NullMarked;
