/** Advices, as the pages show them. */
@NullMarked
package nl.opvolgmonitor.ui.advice;

import org.jspecify.annotations.NullMarked;
