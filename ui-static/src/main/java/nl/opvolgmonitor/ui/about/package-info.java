/** Pages of fixed text: what this site is, for whom, and where to turn. */
@NullMarked
package nl.opvolgmonitor.ui.about;

import org.jspecify.annotations.NullMarked;
