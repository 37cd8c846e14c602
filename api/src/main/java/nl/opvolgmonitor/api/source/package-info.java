/** Documents, footnotes, citations and defects in the graph. */
@NullMarked
package nl.opvolgmonitor.api.source;

import org.jspecify.annotations.NullMarked;
