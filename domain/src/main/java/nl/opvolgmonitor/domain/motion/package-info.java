/** What the House asked of the cabinet, what it decided, and what the cabinet thought of it and did with it. */
@NullMarked
package nl.opvolgmonitor.domain.motion;

import org.jspecify.annotations.NullMarked;
