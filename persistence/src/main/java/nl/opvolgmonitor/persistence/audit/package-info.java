/** How attempts and requests are kept. */
@NullMarked
package nl.opvolgmonitor.persistence.audit;

import org.jspecify.annotations.NullMarked;
