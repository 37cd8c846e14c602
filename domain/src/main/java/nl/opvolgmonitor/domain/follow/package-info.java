/**
 * Who follows what by mail, what is news to whom, and how each mail goes out once. A mail address is known here and nowhere
 * else; it is gone for good when the last follow of it ends.
 */
@NullMarked
package nl.opvolgmonitor.domain.follow;

import org.jspecify.annotations.NullMarked;
