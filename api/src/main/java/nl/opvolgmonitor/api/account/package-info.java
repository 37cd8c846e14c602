/** Signing in and out, sessions and tokens, and what guards the addresses under {@code /werk}. Knows nothing of the register. */
@NullMarked
package nl.opvolgmonitor.api.account;

import org.jspecify.annotations.NullMarked;
