/** What the Rapporteur asks, as a letter repeats it or as the Rapporteur writes it. */
@NullMarked
package nl.opvolgmonitor.domain.proposal.recommendation;

import org.jspecify.annotations.NullMarked;
