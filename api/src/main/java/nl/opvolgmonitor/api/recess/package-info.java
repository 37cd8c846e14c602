/** The recesses of the Chambers. */
@NullMarked
package nl.opvolgmonitor.api.recess;

import org.jspecify.annotations.NullMarked;
