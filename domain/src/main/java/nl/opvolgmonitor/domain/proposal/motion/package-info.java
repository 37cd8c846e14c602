/** Motions: named in a letter, printed, submitted in a debate, voted on and carried out. */
@NullMarked
package nl.opvolgmonitor.domain.proposal.motion;

import org.jspecify.annotations.NullMarked;
