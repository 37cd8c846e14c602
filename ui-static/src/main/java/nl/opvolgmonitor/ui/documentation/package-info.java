/** The pages with the texts that come along with the program. */
@NullMarked
package nl.opvolgmonitor.ui.documentation;

import org.jspecify.annotations.NullMarked;
