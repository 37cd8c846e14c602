package nl.opvolgmonitor.domain.proposal.text;

/**
 * A text, and the same with small and capital letters made alike, once for the many phrases that are looked for in it.
 *
 * @param alike as many code points as the text has
 */
public record Folded(String text, String alike) {

    public static Folded of(String text) {
        return new Folded(text, alike(text));
    }

    /** As regular expressions compare letters without regard to case. */
    static String alike(String text) {
        var alike = new StringBuilder(text.length());
        text.codePoints()
                .map(Character::toUpperCase)
                .map(Character::toLowerCase)
                .forEach(alike::appendCodePoint);
        return alike.toString();
    }
}
