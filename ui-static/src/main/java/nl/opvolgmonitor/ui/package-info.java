/** What every page of the site shares: its words, its dates, its addresses, and the point in time it shows. */
@NullMarked
package nl.opvolgmonitor.ui;

import org.jspecify.annotations.NullMarked;
