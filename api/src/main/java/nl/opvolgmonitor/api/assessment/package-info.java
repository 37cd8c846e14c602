/** What the Rapporteur judges in the graph. */
@NullMarked
package nl.opvolgmonitor.api.assessment;

import org.jspecify.annotations.NullMarked;
