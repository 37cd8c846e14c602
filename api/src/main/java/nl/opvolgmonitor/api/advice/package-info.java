/** Advices: the picture of the register they rest on, what is drafted of it, and every form in which they leave. */
@NullMarked
package nl.opvolgmonitor.api.advice;

import org.jspecify.annotations.NullMarked;
