/** Many records from one file, and the register as a file: what is in a sheet, what would change, and the run itself. */
@NullMarked
package nl.opvolgmonitor.api.imports;

import org.jspecify.annotations.NullMarked;
