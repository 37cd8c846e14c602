/** Following by mail: the models of its pages and the words of its mails. */
@NullMarked
package nl.opvolgmonitor.ui.follow;

import org.jspecify.annotations.NullMarked;
