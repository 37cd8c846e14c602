/** Lists of records that a reader narrows, and takes along. */
@NullMarked
package nl.opvolgmonitor.ui.selection;

import org.jspecify.annotations.NullMarked;
