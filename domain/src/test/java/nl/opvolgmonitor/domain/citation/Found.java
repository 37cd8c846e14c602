package nl.opvolgmonitor.domain.citation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the tests want to know of findings. */
final class Found {

    private Found() {}

    static List<String> keys(String text) {
        return keys(CitationReader.read(text));
    }

    static List<String> keys(List<Finding> findings) {
        return findings.stream().flatMap(Found::key).toList();
    }

    static Set<Warning> warnings(String text) {
        return warnings(CitationReader.read(text));
    }

    static Set<Warning> warnings(List<Finding> findings) {
        return findings.stream().flatMap(Found::warnings).collect(Collectors.toSet());
    }

    private static Stream<String> key(Finding finding) {
        return switch (finding) {
            case Citation citation -> Stream.of(citation.key());
            case Unreadable unreadable -> Stream.empty();
        };
    }

    private static Stream<Warning> warnings(Finding finding) {
        return switch (finding) {
            case Citation citation -> citation.warnings().stream();
            case Unreadable unreadable -> Stream.of(unreadable.warning());
        };
    }
}
