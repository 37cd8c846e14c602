package nl.opvolgmonitor.api.page;

import io.micronaut.http.HttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Finds the page at an address of the site. */
@Singleton
public final class Sections {

    private final Map<String, Section> byName;
    private final LyingFiles lying;

    Sections(List<Section> sections, LyingFiles lying) {
        byName = sections.stream().collect(Collectors.toMap(Section::name, Function.identity()));
        this.lying = lying;
    }

    /** The words under which there are pages of an edition. */
    public List<String> names() {
        return byName.values().stream()
                .filter(section -> !section.needsApplication())
                .map(Section::name)
                .sorted()
                .toList();
    }

    /** What the page at such a path will ask for sure. */
    public List<Foreseen> foreseen(String path) {
        var words = path.split("/", 2);
        var section = byName.get(words[0]);
        return section == null ? List.of() : section.foresees(words.length == 1 ? "" : words[1]);
    }

    /** The file beside a page at such a path, as the public knew it; empty when there is none. */
    public Optional<byte[]> file(String path, PointInTime at) {
        return lying.at(path, at);
    }

    /** The page at a path below the beginning of its language, decoded, as aanbevelingen/jaarverslag-2020/1. */
    public HttpResponse<String> show(Visit visit, String path) {
        var words = path.split("/", 2);
        return Optional.ofNullable(byName.get(words[0]))
                .orElseThrow(() -> Section.nothingAt(visit))
                .show(visit, words.length == 1 ? "" : words[1]);
    }
}
