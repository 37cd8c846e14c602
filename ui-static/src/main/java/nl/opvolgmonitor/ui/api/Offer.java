package nl.opvolgmonitor.ui.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A collection that can be asked for.
 *
 * @param path as its address ends: {@code toezeggingen}
 * @param title what it holds, in Dutch
 * @param example a working address of a page of it
 * @param one what a single record of it holds, in Dutch; null when its records have no address here
 * @param oneExample a working address of a record; null without {@code one}, or when not every register has one
 */
public record Offer(
        String path,
        String title,
        String example,
        @Nullable String one,
        @Nullable String oneExample,
        List<Choice> choices) {

    /**
     * Something its address can ask for.
     *
     * @param words what can be chosen from; empty when a reader has to write something
     */
    public record Choice(String name, String meaning, List<String> words, boolean required) {}
}
