package nl.opvolgmonitor.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern ASKED = Pattern.compile("(text|count|rich|Sentence\\.of)\\(\\s*\"([^\"]+)\"(?! *\\+)");
    private static final Pattern NAMED = Pattern.compile("\"([a-z]+\\.[a-zA-Z0-9.-]*)\"");

    /** What the keys of these begin with is the name of a type, a field or a kind, so that no class names them in whole. */
    private static final String LABELS = "labels";

    private final Messages dutch = Messages.in(Language.DUTCH);
    private final Messages english = Messages.in(Language.ENGLISH);

    @Test
    void saysTheSameThingsInBothLanguages() {
        var translated = dutch.keys().stream()
                .filter(key -> !key.endsWith(".adres") && !key.endsWith(".teken"))
                .toList();

        assertThat(english.keys()).containsExactlyElementsOf(translated);
    }

    @Test
    void saysSomethingUnderEveryKey() {
        assertThat(Stream.of(dutch, english).flatMap(MessagesTest::texts))
                .allSatisfy(text -> assertThat(text).isNotBlank().isEqualTo(text.strip()));
    }

    @Test
    void leavesTheSamePlacesInBothLanguages() {
        assertThat(english.keys())
                .allSatisfy(key -> assertThat(places(english, key)).as(key).isEqualTo(places(dutch, key)));
    }

    @Test
    void knowsEveryKeyThatIsAskedFor() {
        var asked = sources()
                .flatMap(source -> ASKED.matcher(source).results())
                .map(found -> found.group(1).equals("count") ? found.group(2) + ".one" : found.group(2))
                .filter(key -> key.contains("."))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(asked).hasSizeGreaterThan(300);
        assertThat(english.keys()).containsAll(asked);
    }

    @Test
    void keepsNoTextThatNobodyAsksFor() {
        var named = sources()
                .flatMap(source -> NAMED.matcher(source).results())
                .map(found -> found.group(1))
                .collect(Collectors.toSet());

        assertThat(ofFeatures())
                .allSatisfy(key -> assertThat(isNamed(key, named)).as(key).isTrue());
    }

    private static boolean isNamed(String key, Set<String> named) {
        return named.contains(key)
                || named.contains(key.replaceFirst("\\.(one|other)$", ""))
                || named.stream()
                        .anyMatch(begin -> begin.matches(".*[.-]") && begin.length() > 1 && key.startsWith(begin));
    }

    /** The keys of a feature begin with its name; those of the labels with something else. */
    private List<String> ofFeatures() {
        return dutch.keys().stream()
                .filter(key -> Messages.FEATURES.contains(key.split("\\.", 2)[0]) && !key.startsWith(LABELS))
                .toList();
    }

    private static List<String> places(Messages messages, String key) {
        return PLACE.matcher(messages.find(key).orElseThrow())
                .results()
                .map(MatchResult::group)
                .distinct()
                .sorted()
                .toList();
    }

    private static Stream<String> texts(Messages messages) {
        return messages.keys().stream().flatMap(key -> messages.find(key).stream());
    }

    /** Everything that may ask for a text. */
    private static Stream<String> sources() {
        return Stream.of("templates", "src/main/java", "../api/src/main/java")
                .map(Path::of)
                .flatMap(MessagesTest::files)
                .map(MessagesTest::read);
    }

    private static Stream<Path> files(Path folder) {
        try (var all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
