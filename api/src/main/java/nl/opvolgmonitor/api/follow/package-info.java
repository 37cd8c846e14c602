/** Following by mail: its pages, what is followed, the words of its mails, and the way to the mail server. */
@NullMarked
package nl.opvolgmonitor.api.follow;

import org.jspecify.annotations.NullMarked;
