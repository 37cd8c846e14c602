/** A letter as it is read: its raw text kept, its words put together again over line ends, page breaks and footnotes. */
@NullMarked
package nl.opvolgmonitor.domain.letter;

import org.jspecify.annotations.NullMarked;
