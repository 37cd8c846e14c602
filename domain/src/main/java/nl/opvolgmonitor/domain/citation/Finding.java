package nl.opvolgmonitor.domain.citation;

/**
 * A place in a text where something is cited. Offsets count UTF-16 units in the text as it was given, from
 * {@code start} up to, not including, {@code end}; {@code raw} is what stands there, to the letter.
 */
public sealed interface Finding permits Citation, Unreadable {

    int start();

    int end();

    String raw();
}
