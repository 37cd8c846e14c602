/** Finding records by words. */
@NullMarked
package nl.opvolgmonitor.ui.search;

import org.jspecify.annotations.NullMarked;
