/** Writes many versions at once. */
@NullMarked
package nl.opvolgmonitor.persistence.imports;

import org.jspecify.annotations.NullMarked;
