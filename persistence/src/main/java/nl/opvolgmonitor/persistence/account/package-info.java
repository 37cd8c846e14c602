/** Sessions and tokens. Not a part of the register: these rows change, and the public role cannot even see that they exist. */
@NullMarked
package nl.opvolgmonitor.persistence.account;

import org.jspecify.annotations.NullMarked;
