/** How the program is doing, for who runs it. */
@NullMarked
package nl.opvolgmonitor.api.operation;

import org.jspecify.annotations.NullMarked;
