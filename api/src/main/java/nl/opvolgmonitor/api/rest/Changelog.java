package nl.opvolgmonitor.api.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.opvolgmonitor.ui.Language;
import nl.opvolgmonitor.ui.api.Release;

/** Reads {@code docs/api-changelog.md} and its English twin: a heading for each version, the newest first, and a line for each change. */
final class Changelog {

    private static final Pattern HEADING = Pattern.compile("## (\\d+\\.\\d+\\.\\d+) \\((\\d{4}-\\d{2}-\\d{2})\\)");
    private static final String CHANGE = "- ";

    private Changelog() {}

    static String text(Language language) {
        var file = language == Language.DUTCH ? "/rest/api-changelog.md" : "/rest/api-changelog.en.md";
        try (var stream = Objects.requireNonNull(Changelog.class.getResourceAsStream(file), file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Release> releases(Language language) {
        return releases(text(language));
    }

    static List<Release> releases(String text) {
        var releases = new ArrayList<Release>();
        text.lines().forEach(line -> read(line, releases));
        return releases;
    }

    private static void read(String line, List<Release> releases) {
        var heading = HEADING.matcher(line);
        if (heading.matches()) {
            releases.add(new Release(heading.group(1), heading.group(2), new ArrayList<>()));
        } else if (line.startsWith(CHANGE) && !releases.isEmpty()) {
            releases.getLast().changes().add(line.substring(CHANGE.length()));
        }
    }
}
