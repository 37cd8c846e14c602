package nl.opvolgmonitor.domain.citation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One line of {@code citaten-ontwikkel.jsonl}; see {@code HERKOMST.md} beside it. */
record DevelopmentCase(
        String id, String text, @Nullable LocalDate documentDate, List<String> keys, Set<Warning> warnings) {

    private static final String STRING = "\"((?:[^\"\\\\]|\\\\.)*)\"";

    static List<DevelopmentCase> all() {
        var file = Objects.requireNonNull(DevelopmentCase.class.getResourceAsStream("citaten-ontwikkel.jsonl"));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().map(DevelopmentCase::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DevelopmentCase of(String line) {
        return new DevelopmentCase(
                field(line, "id").orElseThrow(),
                field(line, "tekst").orElseThrow(),
                field(line, "documentdatum").map(LocalDate::parse).orElse(null),
                list(line, "verwacht"),
                list(line, "waarschuwingen").stream().map(Warning::valueOf).collect(Collectors.toSet()));
    }

    private static Optional<String> field(String line, String name) {
        return Pattern.compile("\"%s\": %s".formatted(name, STRING))
                .matcher(line)
                .results()
                .findFirst()
                .map(match -> match.group(1).replace("\\n", "\n").replace("\\\"", "\""));
    }

    private static List<String> list(String line, String name) {
        var items = Pattern.compile("\"%s\": \\[([^]]*)]".formatted(name))
                .matcher(line)
                .results()
                .findFirst()
                .orElseThrow();
        return Pattern.compile(STRING)
                .matcher(items.group(1))
                .results()
                .map(DevelopmentCase::group)
                .toList();
    }

    private static String group(MatchResult match) {
        return match.group(1);
    }

    @Override
    public String toString() {
        return id;
    }
}
