/** What the cabinet reports in the graph. */
@NullMarked
package nl.opvolgmonitor.api.implementation;

import org.jspecify.annotations.NullMarked;
