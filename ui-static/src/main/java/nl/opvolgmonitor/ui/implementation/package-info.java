/** What the cabinet itself reports, as the pages show it. */
@NullMarked
package nl.opvolgmonitor.ui.implementation;

import org.jspecify.annotations.NullMarked;
