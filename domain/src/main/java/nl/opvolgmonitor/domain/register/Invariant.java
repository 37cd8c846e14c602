package nl.opvolgmonitor.domain.register;

/** Guards what a record may hold; the sentence is Dutch, because the person who entered the data reads it. */
public final class Invariant {

    private Invariant() {}

    public static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new InvalidContent(sentence);
        }
    }

    public static void requireText(String text, String sentence) {
        require(!text.isBlank(), sentence);
    }
}
