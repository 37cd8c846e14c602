/** Finding records by words. */
@NullMarked
package nl.opvolgmonitor.api.search;

import org.jspecify.annotations.NullMarked;
