/** Answers to recommendations in the graph. */
@NullMarked
package nl.opvolgmonitor.api.response;

import org.jspecify.annotations.NullMarked;
