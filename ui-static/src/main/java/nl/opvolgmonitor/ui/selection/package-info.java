/** Lists of records that a reader narrows, and takes along: the fields of a form, what was chosen, what is left without it. */
@NullMarked
package nl.opvolgmonitor.ui.selection;

import org.jspecify.annotations.NullMarked;
