/** The list of recommendations and the page of one. */
@NullMarked
package nl.opvolgmonitor.ui.recommendation;

import org.jspecify.annotations.NullMarked;
