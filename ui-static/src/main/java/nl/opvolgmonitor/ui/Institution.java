package nl.opvolgmonitor.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose register this is. Without a folder it is that of the Nationaal Rapporteur, in whose words the texts are written. The folder of
 * another institution tells what it calls itself ({@code woorden.nl.txt}: lines of what stands here, an = and what it says instead), which
 * texts it has of its own ({@code teksten.nl.properties}: by their keys), and what its register begins with.
 */
public final class Institution {

    /** The property of the virtual machine that names the folder: texts are there before any configuration is. */
    public static final String PROPERTY = "opvolgmonitor.institution";

    private static final class Current {
        static final Institution INSTITUTION = in(System.getProperty(PROPERTY));
    }

    private final @Nullable Path folder;

    private Institution(@Nullable Path folder) {
        this.folder = folder;
    }

    public static Institution current() {
        return Current.INSTITUTION;
    }

    /** @param folder null for the first institution */
    static Institution in(@Nullable String folder) {
        return new Institution(folder == null ? null : Path.of(folder));
    }

    /** The first line of words in that folder that says nothing, in Dutch; empty when all of them do. */
    public static Optional<String> faultIn(String folder) {
        var institution = in(folder);
        return Stream.of(Language.values())
                .map(language -> "woorden." + language.code() + ".txt")
                .flatMap(name -> institution.file(name).stream())
                .flatMap(file -> lines(file).stream()
                        .filter(line -> line.strip().indexOf('=') < 1)
                        .map(line -> "in %s zegt deze regel niet wat er staat = wat er moet staan: %s"
                                .formatted(file, line)))
                .findFirst();
    }

    public Optional<Path> folder() {
        return Optional.ofNullable(folder);
    }

    /** Texts of its own, by their keys. */
    Map<String, String> texts(Language language) {
        var texts = new Properties();
        file("teksten." + language.code() + ".properties").ifPresent(file -> load(file, texts));
        return texts.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, texts::getProperty));
    }

    private static void load(Path file, Properties texts) {
        try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** What it says instead of words of the first institution, the longest first. */
    Words words(Language language) {
        return new Words(file("woorden." + language.code() + ".txt").map(Institution::lines).orElse(List.of()).stream()
                .map(Word::read)
                .sorted(Comparator.comparingInt((Word word) -> word.here().length())
                        .reversed())
                .toList());
    }

    /** For a program that replaces them itself: on each line what stands in our texts, an = and what is said instead, the longest first. */
    public String replacements(Language language) {
        return words(language).all().stream()
                .map(word -> word.here() + "=" + word.there())
                .collect(Collectors.joining("\n"));
    }

    private Optional<Path> file(String name) {
        return folder().map(each -> each.resolve(name)).filter(Files::exists);
    }

    private static List<String> lines(Path file) {
        try (var lines = Files.lines(file)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A word of the first institution and what another says instead. */
    private record Word(String here, String there) {

        static Word read(String line) {
            var parts = line.split("=", 2);
            return new Word(parts[0].strip(), parts[1].strip());
        }
    }

    /** What an institution says otherwise. */
    record Words(List<Word> all) {

        /** A text of ours in its words; never for what others wrote. */
        String in(String text) {
            var said = text;
            for (var word : all) {
                said = said.replace(word.here(), word.there());
            }
            return said;
        }
    }
}
