/** All rules together. */
@NullMarked
package nl.opvolgmonitor.domain.proposal.reading;

import org.jspecify.annotations.NullMarked;
