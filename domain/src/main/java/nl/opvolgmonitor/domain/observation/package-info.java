/**
 * What the open data of the Tweede Kamer says, kept beside the facts of the register and never instead of them. What
 * changes there is put before the staff as a task.
 */
@NullMarked
package nl.opvolgmonitor.domain.observation;

import org.jspecify.annotations.NullMarked;
