package nl.opvolgmonitor.ui;

import org.jspecify.annotations.Nullable;

/**
 * The addresses of what pages load besides themselves. {@code font}, {@code script} (for every page) and {@code explorer} (for the
 * page on which one asks a question oneself) are null in a build without Node, which has only the style sheet.
 */
public record Assets(
        String stylesheet,
        @Nullable String font,
        @Nullable String script,
        @Nullable String explorer) {}
