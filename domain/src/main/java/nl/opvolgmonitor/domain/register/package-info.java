/** What every record has in common: a permanent key, a moment, versions, links and proof. It does not know any kind of record. */
@NullMarked
package nl.opvolgmonitor.domain.register;

import org.jspecify.annotations.NullMarked;
