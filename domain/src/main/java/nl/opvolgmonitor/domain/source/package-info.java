/** Where facts come from: documents with their text, footnotes, citations and defects. It does not know what was made of them. */
@NullMarked
package nl.opvolgmonitor.domain.source;

import org.jspecify.annotations.NullMarked;
