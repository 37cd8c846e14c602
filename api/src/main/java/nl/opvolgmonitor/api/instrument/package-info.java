/** Programmes, bills and acts in the graph. */
@NullMarked
package nl.opvolgmonitor.api.instrument;

import org.jspecify.annotations.NullMarked;
