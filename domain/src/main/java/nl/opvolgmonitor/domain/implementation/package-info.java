/** What the cabinet itself reports about implementation. Never the judgement of the Rapporteur. */
@NullMarked
package nl.opvolgmonitor.domain.implementation;

import org.jspecify.annotations.NullMarked;
