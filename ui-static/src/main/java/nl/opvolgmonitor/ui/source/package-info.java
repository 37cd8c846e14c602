/** Documents: their list, and one with its text, footnotes and citations. */
@NullMarked
package nl.opvolgmonitor.ui.source;

import org.jspecify.annotations.NullMarked;
