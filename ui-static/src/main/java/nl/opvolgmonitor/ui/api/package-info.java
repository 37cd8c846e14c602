/** The pages for who writes programs: what can be asked, how much, and what changes. */
@NullMarked
package nl.opvolgmonitor.ui.api;

import org.jspecify.annotations.NullMarked;
