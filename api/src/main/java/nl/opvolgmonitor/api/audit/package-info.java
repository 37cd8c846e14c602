/** Checks that nothing was altered or lost. */
@NullMarked
package nl.opvolgmonitor.api.audit;

import org.jspecify.annotations.NullMarked;
