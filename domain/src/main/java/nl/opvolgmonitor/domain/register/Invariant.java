package nl.opvolgmonitor.domain.register;

import org.jspecify.annotations.Nullable;

/** Guards what a record may hold; the sentence is Dutch, because the person who entered the data reads it. */
public final class Invariant {

    private Invariant() {}

    public static void require(boolean holds, String sentence) {
        if (!holds) {
            throw new InvalidContent(sentence);
        }
    }

    public static void requireText(@Nullable String text, String sentence) {
        require(isText(text), sentence);
    }

    /** Whether anything is written there. */
    public static boolean isText(@Nullable String text) {
        return text != null && !text.isBlank();
    }
}
