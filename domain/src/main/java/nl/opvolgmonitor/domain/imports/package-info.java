/** Many records at once, by the rules of the commands that make one. Knows nothing of files and sheets. */
@NullMarked
package nl.opvolgmonitor.domain.imports;

import org.jspecify.annotations.NullMarked;
