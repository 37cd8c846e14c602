/** Publications, and what became of what they asked. */
@NullMarked
package nl.opvolgmonitor.ui.report;

import org.jspecify.annotations.NullMarked;
