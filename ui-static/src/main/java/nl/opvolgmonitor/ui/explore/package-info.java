/** The page on which people try questions of their own. */
@NullMarked
package nl.opvolgmonitor.ui.explore;

import org.jspecify.annotations.NullMarked;
