/** Who acts: organisations with their names over time, offices, and who was seen to hold an office when. */
@NullMarked
package nl.opvolgmonitor.domain.organisation;

import org.jspecify.annotations.NullMarked;
