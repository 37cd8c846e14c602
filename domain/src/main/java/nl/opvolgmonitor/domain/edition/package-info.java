/** The register as the public saw it, from one change of it to the next. Knows nothing of how it is written in files. */
@NullMarked
package nl.opvolgmonitor.domain.edition;

import org.jspecify.annotations.NullMarked;
