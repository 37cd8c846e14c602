/** Searches the register by words, in the passages that the database keeps beside it. */
@NullMarked
package nl.opvolgmonitor.persistence.search;

import org.jspecify.annotations.NullMarked;
