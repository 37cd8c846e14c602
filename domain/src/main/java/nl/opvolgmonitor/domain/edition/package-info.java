/** The register as it was published, again and again, under a number. Knows nothing of how it is written in files. */
@NullMarked
package nl.opvolgmonitor.domain.edition;

import org.jspecify.annotations.NullMarked;
