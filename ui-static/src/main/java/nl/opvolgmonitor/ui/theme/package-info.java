/** Themes: what was asked about them. */
@NullMarked
package nl.opvolgmonitor.ui.theme;

import org.jspecify.annotations.NullMarked;
