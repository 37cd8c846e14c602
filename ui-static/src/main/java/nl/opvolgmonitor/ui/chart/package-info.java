/** Pictures of counts and days, drawn as SVG. What they say stands in a sentence and in a table beside them too. */
@NullMarked
package nl.opvolgmonitor.ui.chart;

import org.jspecify.annotations.NullMarked;
