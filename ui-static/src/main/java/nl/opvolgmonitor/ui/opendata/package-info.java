/** What the page on open data shows. */
@NullMarked
package nl.opvolgmonitor.ui.opendata;

import org.jspecify.annotations.NullMarked;
