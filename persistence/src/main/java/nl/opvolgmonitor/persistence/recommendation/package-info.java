/** Recommendations in PostgreSQL. */
@NullMarked
package nl.opvolgmonitor.persistence.recommendation;

import org.jspecify.annotations.NullMarked;
