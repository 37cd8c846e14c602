/** What the rules share: sentences in their place, drafts of proposals, days, numbers and phrases in Dutch. */
@NullMarked
package nl.opvolgmonitor.domain.proposal.text;

import org.jspecify.annotations.NullMarked;
