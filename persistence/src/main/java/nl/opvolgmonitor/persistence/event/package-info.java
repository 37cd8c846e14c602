/** Events and participation in PostgreSQL. */
@NullMarked
package nl.opvolgmonitor.persistence.event;

import org.jspecify.annotations.NullMarked;
