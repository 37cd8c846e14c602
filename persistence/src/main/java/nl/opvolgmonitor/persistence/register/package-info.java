/** How every kind of record is kept and read as of a point in time. */
@NullMarked
package nl.opvolgmonitor.persistence.register;

import org.jspecify.annotations.NullMarked;
