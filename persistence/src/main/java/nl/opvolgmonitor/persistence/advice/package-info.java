/** Advices in PostgreSQL: their steps, what they say under its hash, and what the public sees of it. */
@NullMarked
package nl.opvolgmonitor.persistence.advice;

import org.jspecify.annotations.NullMarked;
