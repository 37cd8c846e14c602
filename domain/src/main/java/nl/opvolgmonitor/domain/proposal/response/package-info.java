/** What the cabinet says to each recommendation. */
@NullMarked
package nl.opvolgmonitor.domain.proposal.response;

import org.jspecify.annotations.NullMarked;
