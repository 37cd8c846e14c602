/** When the Chambers do not meet, as data with a version. */
@NullMarked
package nl.opvolgmonitor.domain.recess;

import org.jspecify.annotations.NullMarked;
