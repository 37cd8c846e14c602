/** Who acts: accounts, their offices and roles. Names, numbers and mail addresses of people are not known here. */
@NullMarked
package nl.opvolgmonitor.domain.account;

import org.jspecify.annotations.NullMarked;
