/** What took place, and where the Rapporteur took part. */
@NullMarked
package nl.opvolgmonitor.domain.event;

import org.jspecify.annotations.NullMarked;
