/** Reading a letter from the command line, without a database, and how well that goes on the sources of the register. */
@NullMarked
package nl.opvolgmonitor.api.reading;

import org.jspecify.annotations.NullMarked;
