/** The texts that come along with the program, as pages. */
@NullMarked
package nl.opvolgmonitor.api.documentation;

import org.jspecify.annotations.NullMarked;
