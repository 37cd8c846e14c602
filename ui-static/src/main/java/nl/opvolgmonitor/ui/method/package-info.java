/** How the register works: what each status means and how words become dates. */
@NullMarked
package nl.opvolgmonitor.ui.method;

import org.jspecify.annotations.NullMarked;
