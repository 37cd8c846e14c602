/** A paper as a page: its contents, the numbers of its footnotes and the addresses of its links. */
@NullMarked
package nl.opvolgmonitor.ui.advice.paper;

import org.jspecify.annotations.NullMarked;
