/** What the Rapporteur judges, and when and why a recommendation is closed or opened again. */
@NullMarked
package nl.opvolgmonitor.domain.assessment;

import org.jspecify.annotations.NullMarked;
