/** Documents, footnotes, citations and defects in the graph, and the files behind them over HTTP. */
@NullMarked
package nl.opvolgmonitor.api.source;

import org.jspecify.annotations.NullMarked;
