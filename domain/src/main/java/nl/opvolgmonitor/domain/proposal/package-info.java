/** What a letter seems to say, as records that a person may accept, change or reject. */
@NullMarked
package nl.opvolgmonitor.domain.proposal;

import org.jspecify.annotations.NullMarked;
