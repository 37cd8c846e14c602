/** By when, in the words of the source, with every revision. */
@NullMarked
package nl.opvolgmonitor.domain.deadline;

import org.jspecify.annotations.NullMarked;
