/** What the cabinet reports in PostgreSQL. */
@NullMarked
package nl.opvolgmonitor.persistence.implementation;

import org.jspecify.annotations.NullMarked;
