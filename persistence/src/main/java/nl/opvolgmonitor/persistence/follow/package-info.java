/** Follows and their outbox. Not a part of the register: these rows change and vanish, and the public role cannot even see that they exist. */
@NullMarked
package nl.opvolgmonitor.persistence.follow;

import org.jspecify.annotations.NullMarked;
