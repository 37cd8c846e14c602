package nl.opvolgmonitor.api.publiccode;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** In the texts of the repository, a link to a file or a heading of ours leads there. */
class MarkdownLinksTest {

    private static final Pattern LINK = Pattern.compile("\\[[^\\]]*\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```|`[^`\\n]*`");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?)\\s*$");

    /** Where a link stands and where it should lead. */
    private record Link(String file, URI target) {

        Path there() {
            var from = Repository.ROOT.resolve(file);
            return target.getPath().isEmpty()
                    ? from
                    : from.resolveSibling(target.getPath()).normalize();
        }

        boolean staysHere() {
            return target.getScheme() == null;
        }
    }

    @Test
    void leadToFilesThatAreThere() {
        assertThat(links())
                .hasSizeGreaterThan(50)
                .allSatisfy(link -> assertThat(link.there())
                        .as("%s in %s", link.target(), link.file())
                        .startsWith(Repository.ROOT)
                        .exists());
    }

    @Test
    void leadToHeadingsThatAreThere() {
        assertThat(links().filter(link -> link.target().getFragment() != null))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(headings(link.there()))
                        .as("%s in %s", link.target(), link.file())
                        .contains(link.target().getFragment()));
    }

    @Test
    void leadFromTheFirstPageToEveryTextAtTheTop() {
        var texts = texts().filter(file -> !file.contains("/")).map(file -> Repository.ROOT.resolve(file));
        var seen = Stream.concat(
                        Stream.of(Repository.ROOT.resolve("README.md")),
                        links().filter(link -> link.file().equals("README.md")).map(Link::there))
                .collect(Collectors.toSet());
        assertThat(seen).containsAll(texts.toList());
    }

    private static Stream<Link> links() {
        return texts().flatMap(file -> LINK.matcher(
                                CODE.matcher(Repository.read(file)).replaceAll(""))
                        .results()
                        .map(found -> new Link(file, URI.create(found.group(1)))))
                .filter(Link::staysHere);
    }

    private static Stream<String> texts() {
        return Repository.files().stream().filter(file -> file.endsWith(".md"));
    }

    /** As the sites that show repositories name them: lower case, without signs, hyphens for spaces. */
    private static Set<String> headings(Path file) {
        assertThat(Files.isRegularFile(file)).as(file.toString()).isTrue();
        return HEADING.matcher(Repository.read(Repository.ROOT.relativize(file).toString()))
                .results()
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .map(text -> text.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
                .collect(Collectors.toSet());
    }
}
