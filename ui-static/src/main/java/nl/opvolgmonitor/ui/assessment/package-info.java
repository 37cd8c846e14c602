/** What the Rapporteur judges, as the pages show it. */
@NullMarked
package nl.opvolgmonitor.ui.assessment;

import org.jspecify.annotations.NullMarked;
