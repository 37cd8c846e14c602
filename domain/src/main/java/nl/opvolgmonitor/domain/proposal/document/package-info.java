/** The letter itself, what it cites, its footnotes and its defects. */
@NullMarked
package nl.opvolgmonitor.domain.proposal.document;

import org.jspecify.annotations.NullMarked;
