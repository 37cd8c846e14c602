/**
 * The follow-up advice: what the register proves of a number of recommendations on a day, and what the office makes of that in its own
 * words. It judges nothing: judgements are records of the register, which an advice repeats with their reasons.
 */
@NullMarked
package nl.opvolgmonitor.domain.advice;

import org.jspecify.annotations.NullMarked;
