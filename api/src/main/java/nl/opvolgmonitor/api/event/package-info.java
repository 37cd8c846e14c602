/** Events and participations in the graph. */
@NullMarked
package nl.opvolgmonitor.api.event;

import org.jspecify.annotations.NullMarked;
