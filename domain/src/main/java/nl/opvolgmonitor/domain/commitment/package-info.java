/** What was promised or undertaken, how far it covers what was asked, and what became of it. */
@NullMarked
package nl.opvolgmonitor.domain.commitment;

import org.jspecify.annotations.NullMarked;
