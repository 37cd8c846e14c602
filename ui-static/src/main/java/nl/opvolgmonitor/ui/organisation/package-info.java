/** Ministries: what was asked of them and what they promised. */
@NullMarked
package nl.opvolgmonitor.ui.organisation;

import org.jspecify.annotations.NullMarked;
