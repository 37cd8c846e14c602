/** The records of a selection as a file to take along: a table, JSON, a page to print, a calendar or a feed. */
@NullMarked
package nl.opvolgmonitor.api.download;

import org.jspecify.annotations.NullMarked;
