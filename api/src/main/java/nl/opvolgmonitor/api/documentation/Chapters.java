package nl.opvolgmonitor.api.documentation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The texts of the documentation, from {@code documentation/chapters.txt}, in the order of that list. */
@Singleton
final class Chapters {

    private final List<Chapter> all = Chapter.read("/documentation/chapters.txt")
            .lines()
            .filter(line -> !line.startsWith("#"))
            .map(Chapter::parse)
            .toList();

    List<Chapter> all() {
        return all;
    }

    Optional<Chapter> named(String name) {
        return all.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /** The text that stands in that file of the repository; empty when it does not come along. */
    Optional<Chapter> in(String file) {
        return all.stream().filter(each -> each.file().equals(file)).findFirst();
    }
}
