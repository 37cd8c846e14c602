/** Fills the register from files that people can read and edit, through the same command that the office uses. */
@NullMarked
package nl.opvolgmonitor.api.register;

import org.jspecify.annotations.NullMarked;
