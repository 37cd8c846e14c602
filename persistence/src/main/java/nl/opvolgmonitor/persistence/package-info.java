/** Keeps the register in PostgreSQL. Nothing here knows GraphQL. */
@NullMarked
package nl.opvolgmonitor.persistence;

import org.jspecify.annotations.NullMarked;
