package nl.opvolgmonitor.domain.citation;

/** A question about one UTF-16 unit. */
@FunctionalInterface
interface CharacterTest {

    boolean test(char character);
}
