/** From the bytes of a file to the text in it, in a process apart: what a hostile file can break is not the application. */
@NullMarked
package nl.opvolgmonitor.api.extraction;

import org.jspecify.annotations.NullMarked;
