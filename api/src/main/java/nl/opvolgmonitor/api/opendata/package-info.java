/** The whole register to take along, edition by edition, and the catalogue that tells machines where everything is. */
@NullMarked
package nl.opvolgmonitor.api.opendata;

import org.jspecify.annotations.NullMarked;
