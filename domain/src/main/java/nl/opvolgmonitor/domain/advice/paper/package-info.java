/** A text in parts that every form of it shares: screen, word processor, print. It knows nothing of what the text is about. */
@NullMarked
package nl.opvolgmonitor.domain.advice.paper;

import org.jspecify.annotations.NullMarked;
