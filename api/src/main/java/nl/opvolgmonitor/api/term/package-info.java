/** The themes and target groups of the office: what readers ask of them, and with which a register begins. */
@NullMarked
package nl.opvolgmonitor.api.term;

import org.jspecify.annotations.NullMarked;
