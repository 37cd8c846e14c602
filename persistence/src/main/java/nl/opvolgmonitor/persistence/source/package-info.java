/** Documents, footnotes, citations and defects in PostgreSQL. */
@NullMarked
package nl.opvolgmonitor.persistence.source;

import org.jspecify.annotations.NullMarked;
