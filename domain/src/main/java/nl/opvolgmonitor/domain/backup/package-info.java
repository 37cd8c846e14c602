/** Losing nothing: copies of the whole register, how old the last one is, and what follows from the register made again. */
@NullMarked
package nl.opvolgmonitor.domain.backup;

import org.jspecify.annotations.NullMarked;
