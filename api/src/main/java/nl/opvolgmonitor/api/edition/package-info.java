/** Editions in the graph, and the site of an edition as files: made, checked, kept and served. */
@NullMarked
package nl.opvolgmonitor.api.edition;

import org.jspecify.annotations.NullMarked;
