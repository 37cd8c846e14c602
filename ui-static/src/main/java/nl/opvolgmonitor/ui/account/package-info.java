/** The pages of who is signed in. */
@NullMarked
package nl.opvolgmonitor.ui.account;

import org.jspecify.annotations.NullMarked;
