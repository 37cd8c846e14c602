/** What the office may do: commands, rights, and where records stand. */
@NullMarked
package nl.opvolgmonitor.api.staff;

import org.jspecify.annotations.NullMarked;
