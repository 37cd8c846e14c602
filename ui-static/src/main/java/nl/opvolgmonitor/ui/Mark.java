package nl.opvolgmonitor.ui;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a page of an edition says of that edition: its number, the day it tells of, and the instant at which it was published. A page
 * is made with signs in their places; so it can be seen whether it says anything else than before, and only then it gets a new mark.
 */
public enum Mark {
    /** Of no edition: the page tells what is public now. */
    OF_NOW,
    /** Of what the office has, public or not. */
    DRAFT,
    /** With the signs in their places. */
    OPEN;

    /** From the private use area of Unicode, so that no text of the register has them. */
    public static final String NUMBER = "\uE000";

    public static final String DAY = "\uE001";
    public static final String INSTANT = "\uE002";

    /** The sign in place of the text, when the page is made with signs. */
    String or(String sign, String text) {
        return this == OPEN ? sign : text;
    }

    /** The place of the number of the edition; null when the page is of none. */
    @Nullable
    String number() {
        return this == OPEN ? NUMBER : null;
    }

    /** The page with these in the places of the signs. */
    public static String filled(String page, int number, String day, String instant) {
        return Optional.of(page)
                .map(replacing(NUMBER, String.valueOf(number)))
                .map(replacing(DAY, day))
                .map(replacing(INSTANT, instant))
                .orElseThrow();
    }

    private static UnaryOperator<String> replacing(String sign, String text) {
        return page -> page.replace(sign, text);
    }
}
