/** The themes and target groups that recommendations are ordered by: lists that the office keeps. */
@NullMarked
package nl.opvolgmonitor.domain.term;

import org.jspecify.annotations.NullMarked;
