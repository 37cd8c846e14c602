/** Recommendations in the graph. */
@NullMarked
package nl.opvolgmonitor.api.recommendation;

import org.jspecify.annotations.NullMarked;
