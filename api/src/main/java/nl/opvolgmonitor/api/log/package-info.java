/** How the program writes down what happens to it, for people and for machines. */
@NullMarked
package nl.opvolgmonitor.api.log;

import org.jspecify.annotations.NullMarked;
