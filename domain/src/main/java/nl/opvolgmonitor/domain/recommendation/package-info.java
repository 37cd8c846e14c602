/** What the Rapporteur asked, as published. What others make of it lives in the other packages. */
@NullMarked
package nl.opvolgmonitor.domain.recommendation;

import org.jspecify.annotations.NullMarked;
