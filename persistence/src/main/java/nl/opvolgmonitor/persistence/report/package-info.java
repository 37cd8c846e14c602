/** Reports, plan items and findings in PostgreSQL. */
@NullMarked
package nl.opvolgmonitor.persistence.report;

import org.jspecify.annotations.NullMarked;
