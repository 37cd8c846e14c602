package nl.opvolgmonitor.api.publiccode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every file has an owner and a licence, by REUSE 3: what REUSE.toml says, with the texts in LICENSES. */
class ReuseTest {

    private static final String OURS = "EUPL-1.2";
    private static final Pattern OF_OTHERS =
            Pattern.compile("(?m)^\\W*(?:Copyright (?:\\(c\\)|©|\\d{4})|Licensed (?:to|under) )");

    /** All but what tells of licences itself. */
    private static final List<String> FILES = Repository.files().stream()
            .filter(file -> !file.startsWith("LICENSES/") && !file.equals("LICENSE") && !file.equals("REUSE.toml"))
            .toList();

    private final List<ReuseAnnotation> annotations = ReuseAnnotation.all();

    @Test
    void knowsWhoseEveryFileIsAndUnderWhichLicence() {
        assertThat(FILES)
                .hasSizeGreaterThan(1000)
                .allSatisfy(file -> assertThat(annotation(file)).as(file).hasValueSatisfying(found -> {
                    assertThat(found.copyright()).as(file).isNotBlank();
                    assertThat(found.licences()).as(file).isNotEmpty();
                }));
    }

    @Test
    void doesNotKnowOfAFontOrAPictureThatSomebodyAdds() {
        assertThat(Stream.of(
                        "ui-static/static/photo.png", "ui-static/src/theme/neutraal/font.woff2", "docs/letter.pdf"))
                .allSatisfy(file -> assertThat(annotation(file)).as(file).isEmpty());
    }

    @Test
    void hasTheTextOfEachLicenceAndNoneThatNobodyUses() {
        var named = FILES.stream()
                .flatMap(file -> annotation(file).stream())
                .flatMap(each -> each.licences().stream())
                .distinct()
                .toList();
        assertThat(texts()).containsExactlyInAnyOrderElementsOf(named);
    }

    @Test
    void namesNoFilesThatAreNotThere() {
        assertThat(annotations.stream().flatMap(each -> each.files().stream()))
                .allSatisfy(named -> assertThat(FILES.stream().filter(named::cover))
                        .as(named.pattern())
                        .isNotEmpty());
    }

    @Test
    void doesNotCallAFileOursThatSaysItIsOfSomebodyElse() {
        assertThat(FILES.stream()
                        .filter(this::isOurs)
                        .filter(file -> OF_OTHERS.matcher(Repository.read(file)).find()))
                .isEmpty();
    }

    @Test
    void recognisesWorkOfOthersByItsHead() {
        assertThat(OF_OTHERS.matcher(Repository.read("mvnw")).find()).isTrue();
    }

    @Test
    void holdsTheLicenceOfTheWholeAlsoAtTheTop() {
        assertThat(Repository.read("LICENSE")).isEqualTo(Repository.read("LICENSES/" + OURS + ".txt"));
    }

    @ParameterizedTest
    @CsvSource({
        "**.java, api/src/A.java, true",
        "**.java, A.java, true",
        "a/*.json, a/b.json, true",
        "a/*.json, a/b/c.json, false",
        "mvnw, mvnw, true",
        "mvnw, sub/mvnw, false",
    })
    void readsPatternsAsReuseDoes(String pattern, String file, boolean covered) {
        assertThat(ReuseAnnotation.Files.of(pattern).cover(file)).isEqualTo(covered);
    }

    private Optional<ReuseAnnotation> annotation(String file) {
        return ReuseAnnotation.of(file, annotations);
    }

    private boolean isOurs(String file) {
        return annotation(file).map(ReuseAnnotation::licences).equals(Optional.of(List.of(OURS)));
    }

    private static Stream<String> texts() {
        return Repository.files().stream()
                .filter(file -> file.startsWith("LICENSES/"))
                .map(file -> file.substring("LICENSES/".length()).replaceFirst("\\.txt$", ""));
    }
}
