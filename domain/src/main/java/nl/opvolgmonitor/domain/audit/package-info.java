/** Who did what, when, from where and why; and that the same request is carried out once. */
@NullMarked
package nl.opvolgmonitor.domain.audit;

import org.jspecify.annotations.NullMarked;
