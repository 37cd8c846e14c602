package nl.opvolgmonitor.api.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.opvolgmonitor.api.Fetched;
import org.junit.jupiter.api.Test;

/** The documentation on the site: every text is there, and every link in it leads to a place that is there. */
class DocumentationPagesTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:nl|en)/documentatie/[^\"]*|#[^\"]*)\"");
    private static final Pattern ARTICLE = Pattern.compile("(?s)<article class=\"chapter\".*</article>");

    private final List<Chapter> chapters = new Chapters().all();

    @Test
    void namesEveryTextOfTheRepository() throws IOException {
        try (var docs = Files.walk(ROOT.resolve("docs"))) {
            var texts = docs.filter(file -> file.toString().endsWith(".md"))
                    .map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .collect(Collectors.toCollection(TreeSet::new));
            texts.addAll(
                    Set.of("CHANGELOG.md", "CODE_OF_CONDUCT.md", "CONTRIBUTING.md", "GOVERNANCE.md", "SECURITY.md"));
            assertThat(chapters).extracting(Chapter::file).containsExactlyInAnyOrderElementsOf(texts);
        }
    }

    @Test
    void givesEveryTextAnAddressOfItsOwn() {
        assertThat(chapters).extracting(Chapter::name).doesNotHaveDuplicates().contains("werkplek", "decisions");
    }

    @Test
    void leadsToEveryTextFromTheListInBothLanguages() {
        for (var tree : List.of("/nl/", "/en/")) {
            assertThat(linksIn(page(tree + "documentatie/")))
                    .containsAll(chapters.stream()
                            .map(each -> tree + "documentatie/" + each.name() + "/")
                            .toList());
        }
    }

    @Test
    void showsEveryTextInItsLanguageWithLinksThatLeadSomewhere() {
        for (var chapter : chapters) {
            var address = "/nl/documentatie/" + chapter.name() + "/";
            var article = article(page(address));
            assertThat(article)
                    .as(address)
                    .startsWith("<article class=\"chapter\" lang=\"" + chapter.language() + "\">")
                    .contains("<h1 id=");
            assertThat(linksIn(article)).allSatisfy(link -> assertLeads(address, link));
        }
    }

    @Test
    void saysThatThereIsNoSuchText() {
        assertThat(get("/nl/documentatie/bestaat-niet/").status()).isEqualTo(404);
        assertThat(get("/nl/documentatie/..%2F..%2Fapplication/").status()).isEqualTo(404);
    }

    private static void assertLeads(String from, String link) {
        var parts = link.split("#", 2);
        var there = page(parts[0].isEmpty() ? from : parts[0]);
        if (parts.length == 2) {
            assertThat(there).as("%s in %s", link, from).contains("id=\"" + parts[1] + "\"");
        }
    }

    private static List<String> linksIn(String html) {
        return LINK.matcher(html).results().map(found -> found.group(1)).toList();
    }

    private static String article(String page) {
        return ARTICLE.matcher(page)
                .results()
                .map(MatchResult::group)
                .findFirst()
                .orElseThrow();
    }

    private static String page(String address) {
        var answer = get(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return answer.text();
    }

    private static Fetched get(String address) {
        return Fetched.from(address, "Accept", "text/html");
    }
}
