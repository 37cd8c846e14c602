package nl.opvolgmonitor.ui;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The addresses of what pages load besides themselves. {@code font}, {@code script} (for every page) and {@code explorer} (for the
 * page on which one asks a question oneself) and {@code notices} (whose work it is) are null in a build without Node, which has only the style sheet.
 */
public record Assets(
        String stylesheet,
        String icon,
        @Nullable String font,
        @Nullable String script,
        @Nullable String explorer,
        @Nullable String notices) {

    /** Every one there is. */
    public List<String> all() {
        return Stream.of(stylesheet, icon, font, script, explorer, notices)
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
