/** Who is signed in. */
@NullMarked
package nl.opvolgmonitor.api.account;

import org.jspecify.annotations.NullMarked;
