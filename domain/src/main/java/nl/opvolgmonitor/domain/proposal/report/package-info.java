/** Publications that a letter names: the one it reacts to, its previous edition, research by others. */
@NullMarked
package nl.opvolgmonitor.domain.proposal.report;

import org.jspecify.annotations.NullMarked;
