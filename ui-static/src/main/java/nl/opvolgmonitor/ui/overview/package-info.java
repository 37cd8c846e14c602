/** The first page: the register in counts. */
@NullMarked
package nl.opvolgmonitor.ui.overview;

import org.jspecify.annotations.NullMarked;
