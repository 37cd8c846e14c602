/** Organisations, offices and persons in the graph. */
@NullMarked
package nl.opvolgmonitor.api.organisation;

import org.jspecify.annotations.NullMarked;
