/** What the Rapporteur and others published, what the Rapporteur plans, and what was found. */
@NullMarked
package nl.opvolgmonitor.domain.report;

import org.jspecify.annotations.NullMarked;
