/** Models of the pages about editions. */
@NullMarked
package nl.opvolgmonitor.ui.edition;

import org.jspecify.annotations.NullMarked;
