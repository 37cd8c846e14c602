package nl.opvolgmonitor.domain.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Texts to read, and what a reader sees of them. */
final class Texts {

    private Texts() {}

    static String of(String name) {
        try (var text = Objects.requireNonNull(Texts.class.getResourceAsStream(name + ".txt"), name)) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<String> headings(Letter letter) {
        return letter.sections().stream()
                .flatMap(section -> Stream.ofNullable(section.heading()))
                .map(Words::text)
                .toList();
    }

    static List<Words> sentences(Letter letter) {
        return letter.sections().stream()
                .flatMap(section -> section.paragraphs().stream())
                .flatMap(paragraph -> paragraph.sentences().stream())
                .toList();
    }

    static List<String> words(Letter letter) {
        return sentences(letter).stream().map(Words::text).toList();
    }
}
