/** Publications, plans and findings in the graph. */
@NullMarked
package nl.opvolgmonitor.api.report;

import org.jspecify.annotations.NullMarked;
