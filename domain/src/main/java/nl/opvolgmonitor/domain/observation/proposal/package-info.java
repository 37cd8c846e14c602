/** What an entry of the House's register proposes to us. It makes no record: people accept or reject it, as with a letter. */
@NullMarked
package nl.opvolgmonitor.domain.observation.proposal;

import org.jspecify.annotations.NullMarked;
