/** What a reader types to find something, and how a hit is shown. It does not know how the register is searched. */
@NullMarked
package nl.opvolgmonitor.domain.search;

import org.jspecify.annotations.NullMarked;
