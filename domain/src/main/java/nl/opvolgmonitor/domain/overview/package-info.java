/** Counts and selections over all features. It may use every other package; none may use it. */
@NullMarked
package nl.opvolgmonitor.domain.overview;

import org.jspecify.annotations.NullMarked;
