/**
 * Reads the open data of the Tweede Kamer: politely, by pages, and going on where it stopped. Switched off until the
 * environment says otherwise.
 */
@NullMarked
package nl.opvolgmonitor.api.observation;

import org.jspecify.annotations.NullMarked;
