package nl.opvolgmonitor.api.publiccode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What REUSE.toml says of the files under some patterns: whose they are, and under which licences. */
record ReuseAnnotation(List<Files> files, String copyright, String licence) {

    private static final Pattern OPERATOR = Pattern.compile("\\s+(?:AND|OR|WITH)\\s+|[()]");

    /** The files under a pattern. {@code *} stops at a slash, {@code **} does not. */
    record Files(String pattern, Pattern regex) {

        private static final Pattern STARS = Pattern.compile("\\*\\*|\\*");

        static Files of(String pattern) {
            var regex = STARS.matcher("\\Q" + pattern + "\\E")
                    .replaceAll(stars -> stars.group().length() == 2 ? "\\\\E.*\\\\Q" : "\\\\E[^/]*\\\\Q");
            return new Files(pattern, Pattern.compile(regex));
        }

        boolean cover(String file) {
            return regex.matcher(file).matches();
        }
    }

    static List<ReuseAnnotation> all() {
        try {
            return stream(new TomlMapper()
                            .readTree(Repository.read("REUSE.toml"))
                            .get("annotations"))
                    .map(ReuseAnnotation::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last one that matches: that is the one that holds. */
    static Optional<ReuseAnnotation> of(String file, List<ReuseAnnotation> all) {
        return all.reversed().stream().filter(each -> each.covers(file)).findFirst();
    }

    boolean covers(String file) {
        return files.stream().anyMatch(each -> each.cover(file));
    }

    List<String> licences() {
        return OPERATOR.splitAsStream(licence).filter(each -> !each.isBlank()).toList();
    }

    private static ReuseAnnotation of(JsonNode table) {
        var path = table.path("path");
        return new ReuseAnnotation(
                (path.isArray() ? stream(path) : Stream.of(path))
                        .map(each -> Files.of(each.textValue()))
                        .toList(),
                table.path("SPDX-FileCopyrightText").asText(),
                table.path("SPDX-License-Identifier").asText());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
