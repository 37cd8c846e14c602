/** Spreadsheets as rows of text, in and out. Knows no records. */
@NullMarked
package nl.opvolgmonitor.api.tables;

import org.jspecify.annotations.NullMarked;
