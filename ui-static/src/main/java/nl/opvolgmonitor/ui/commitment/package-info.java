/** Promises and measures as the pages show them, with their deadlines and what became of them. */
@NullMarked
package nl.opvolgmonitor.ui.commitment;

import org.jspecify.annotations.NullMarked;
