/** The cabinet's answers as the pages show them. */
@NullMarked
package nl.opvolgmonitor.ui.response;

import org.jspecify.annotations.NullMarked;
