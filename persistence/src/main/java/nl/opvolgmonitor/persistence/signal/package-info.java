/** What the rules of signals go by, and which signals were put aside, in PostgreSQL. */
@NullMarked
package nl.opvolgmonitor.persistence.signal;

import org.jspecify.annotations.NullMarked;
