/** Answers and claims in PostgreSQL. */
@NullMarked
package nl.opvolgmonitor.persistence.response;

import org.jspecify.annotations.NullMarked;
