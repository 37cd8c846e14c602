/** The engine: reads the SDL, joins it to the records of the register, and batches every read below the root. */
@NullMarked
package nl.opvolgmonitor.api.graphql;

import org.jspecify.annotations.NullMarked;
