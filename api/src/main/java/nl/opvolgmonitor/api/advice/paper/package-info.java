/** The forms in which a paper leaves the program: a page, a text for a word processor, a print. Knows nothing of what it is about. */
@NullMarked
package nl.opvolgmonitor.api.advice.paper;

import org.jspecify.annotations.NullMarked;
