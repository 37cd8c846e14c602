/** Which records of a list are meant, as the part of a web address that pages, files, calendars, feeds and follows share. */
@NullMarked
package nl.opvolgmonitor.api.selection;

import org.jspecify.annotations.NullMarked;
