/**
 * Reads and prints citations of Dutch parliamentary papers, official gazettes, acts and judgments.
 * It does not know whether what is cited exists, nor any record of the register.
 */
@NullMarked
package nl.opvolgmonitor.domain.citation;

import org.jspecify.annotations.NullMarked;
