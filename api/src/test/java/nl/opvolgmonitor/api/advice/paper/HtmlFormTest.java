package nl.opvolgmonitor.api.advice.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.opvolgmonitor.domain.advice.paper.Block;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlFormTest {

    private final HtmlForm form = new HtmlForm();
    private final Document article = Jsoup.parseBodyFragment(form.article(SamplePaper.paper(), ""));

    @Test
    void isAPageThatTellsItsLanguageAndTitle() throws IOException {
        var page = Jsoup.parse(new String(Forms.written(form, SamplePaper.paper()), StandardCharsets.UTF_8));

        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("nl");
        assertThat(page.title()).isEqualTo(SamplePaper.paper().title());
        assertThat(page.select("meta[name=viewport], head > style, main > article"))
                .hasSize(3);
        assertThat(page.select("script, link, [style], [onclick], img")).isEmpty();
    }

    @Test
    void isAnArticleWithoutThePageAroundIt() {
        assertThat(form.article(SamplePaper.paper(), "")).doesNotContain("<html", "<head", "<style", "style=");
        assertThat(article.body().children())
                .singleElement()
                .extracting(Element::tagName)
                .isEqualTo("article");
    }

    @Test
    void nestsHeadingsWithoutSkippingALevel() {
        var levels = article.select("h1, h2, h3, h4, h5, h6").stream()
                .map(heading -> heading.tagName().charAt(1) - '0')
                .toList();

        assertThat(levels.getFirst()).isEqualTo(1);
        assertThat(levels.stream().filter(level -> level == 1)).hasSize(1);
        for (var place = 1; place < levels.size(); place++) {
            assertThat(levels.get(place)).isLessThanOrEqualTo(levels.get(place - 1) + 1);
        }
    }

    @Test
    void givesEveryPlaceOneNameAndLeadsToIt() {
        var names = article.select("[id]").eachAttr("id");
        var inside = article.select("a[href^=#]").eachAttr("href");

        assertThat(names).doesNotHaveDuplicates();
        assertThat(inside)
                .hasSizeGreaterThan(2 * SamplePaper.NOTES)
                .allSatisfy(address -> assertThat(names).contains(address.substring(1)));
    }

    @Test
    void hasATableOfContents() {
        var chapters = SamplePaper.paper().blocks().stream()
                .filter(block -> block instanceof Block.Heading heading && heading.level() <= 2)
                .map(block -> ((Block.Heading) block).text())
                .toList();

        assertThat(article.select("nav[aria-label=Inhoud] a").eachText()).containsExactlyElementsOf(chapters);
    }

    @Test
    void leadsFromEachFootnoteToItsPlaceInTheTextAndBack() {
        var marks = article.select("a[role=doc-noteref]");

        assertThat(marks).hasSize(SamplePaper.NOTES);
        assertThat(marks).allSatisfy(mark -> {
            var note = article.getElementById(mark.attr("href").substring(1));
            assertThat(note.select("[role=doc-backlink]").attr("href")).isEqualTo("#" + mark.id());
        });
    }

    @Test
    void tellsOfEachCellWhatItsHeadsAre() {
        assertThat(article.select("table")).allSatisfy(table -> {
            assertThat(table.select("> caption").text()).isNotBlank();
            assertThat(table.select("thead th:not([scope=col])")).isEmpty();
            assertThat(table.select("tbody tr"))
                    .allSatisfy(row -> assertThat(row.child(0).attr("scope")).isEqualTo("row"));
        });
    }

    @Test
    void leadsOnlyWhereABrowserMayGo() {
        assertThat(article.select("a[href^=javascript]")).isEmpty();
        assertThat(article.text()).contains("Geen adres blijft tekst");
    }

    @Test
    void leadsToTheSiteWhenItIsKnown() {
        var elsewhere = Jsoup.parseBodyFragment(form.article(SamplePaper.paper(), Forms.SITE));

        assertThat(article.select("a[href^=/nl/]")).isNotEmpty();
        assertThat(elsewhere.select("a[href^=/nl/]")).isEmpty();
        assertThat(elsewhere.select("a[href^=" + Forms.SITE + "/nl/]")).hasSameSizeAs(article.select("a[href^=/nl/]"));
    }
}
