/** The register as linked data: statements about records, lists and terms, written as Turtle or JSON-LD. */
@NullMarked
package nl.opvolgmonitor.api.linked;

import org.jspecify.annotations.NullMarked;
