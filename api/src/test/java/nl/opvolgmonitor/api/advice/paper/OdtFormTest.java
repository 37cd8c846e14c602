package nl.opvolgmonitor.api.advice.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OdtFormTest {

    private byte[] file;
    private Map<String, String> parts;
    private Document content;
    private Document styles;

    @BeforeEach
    void write() throws IOException {
        file = Forms.written(new OdtForm(), SamplePaper.paper());
        parts = Forms.parts(file);
        content = Parts.wellFormed(parts.get("content.xml"));
        styles = Parts.wellFormed(parts.get("styles.xml"));
    }

    @Test
    void tellsItsTypeFirstAndReadably() throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            var first = zip.getNextEntry();

            assertThat(first.getName()).isEqualTo("mimetype");
            assertThat(first.getMethod()).isEqualTo(ZipEntry.STORED);
            assertThat(first.getExtra()).isNull();
        }
        assertThat(parts.get("mimetype")).isEqualTo(new OdtForm().mediaType());
    }

    @Test
    void namesEveryPartInItsManifest() {
        var named = Parts.wellFormed(parts.get("META-INF/manifest.xml"))
                .select("manifest|file-entry")
                .eachAttr("manifest:full-path");

        assertThat(named).containsExactly("/", "content.xml", "styles.xml", "meta.xml");
        assertThat(parts)
                .containsOnlyKeys("mimetype", "META-INF/manifest.xml", "content.xml", "styles.xml", "meta.xml");
    }

    @Test
    void usesOnlyStylesThatAreThere() {
        var known = Stream.of(content, styles)
                .flatMap(part -> part.select("style|style, text|list-style").eachAttr("style:name").stream())
                .toList();
        var used = Stream.of("text:style-name", "table:style-name", "style:parent-style-name", "style:list-style-name")
                .flatMap(name ->
                        Stream.of(content, styles).flatMap(part -> part.getAllElements().eachAttr(name).stream()));

        assertThat(known)
                .contains("Heading_20_1", "Heading_20_4", "Text_20_body", "Quotations", "Table_20_Heading", "Footnote");
        assertThat(used).isSubsetOf(known);
    }

    @Test
    void fillsInTheTableOfContentsWithLinksAndPages() {
        var shown = content.select("text|h[text:outline-level=1], text|h[text:outline-level=2]");
        var entries = content.select("text|index-body > text|p > text|a");

        assertThat(entries.eachText()).isNotEmpty().isEqualTo(shown.eachText());
        assertThat(entries.eachAttr("xlink:href"))
                .isEqualTo(shown.select("text|bookmark-start").eachAttr("text:name").stream()
                        .map(name -> "#" + name)
                        .toList());
        assertThat(entries.select("text|bookmark-ref[text:reference-format=page]"))
                .hasSameSizeAs(entries);
    }

    @Test
    void leadsOnlyToPlacesThatAreThere() {
        var places = content.select("text|bookmark-start").eachAttr("text:name");

        assertThat(content.select("text|a").eachAttr("xlink:href")).allSatisfy(address -> {
            if (address.startsWith("#")) {
                assertThat(places).contains(address.substring(1));
            } else {
                assertThat(address).startsWith("https://");
            }
        });
    }

    @Test
    void leadsNowhereWhenTheSiteIsNotKnown() throws IOException {
        var alone = Parts.wellFormed(Forms.parts(Forms.written(new OdtForm(), SamplePaper.paper(), ""))
                .get("content.xml"));

        assertThat(alone.select("text|a").eachAttr("xlink:href")).noneMatch(address -> address.startsWith("/"));
        assertThat(alone.text()).contains("Brief 60");
    }

    @Test
    void hasFootnotesThatAWordProcessorNumbers() {
        assertThat(content.select("text|note[text:note-class=footnote] > text|note-citation")
                        .eachText())
                .isEqualTo(List.of("1", "2", "3", "4"));
        assertThat(content.select("text|note text|note")).isEmpty();
    }

    @Test
    void repeatsTheHeadsOfATableOnEachPage() {
        var table = content.selectFirst("table|table");

        assertThat(table.select("> table|table-header-rows > table|table-row")).hasSize(1);
        assertThat(table.select("> table|table-row")).hasSize(SamplePaper.ROWS);
        assertThat(content.select("table|table"))
                .allSatisfy(each -> assertThat(each.select("> table|table-column"))
                        .hasSameSizeAs(each.select("table|table-header-rows table|table-cell")));
    }

    @Test
    void tellsItsLanguageTitleAndDay() {
        var about = Parts.wellFormed(parts.get("meta.xml"));

        assertThat(about.select("dc|title").text())
                .isEqualTo(SamplePaper.paper().title());
        assertThat(about.select("dc|language").text()).isEqualTo("nl-NL");
        assertThat(about.select("dc|date, meta|creation-date").eachText()).containsOnly(SamplePaper.DAY + "T00:00:00");
        assertThat(styles.select("style|default-style[style:family=paragraph] > style|text-properties")
                        .attr("fo:language"))
                .isEqualTo("nl");
    }

    @Test
    void numbersItsPages() {
        assertThat(styles.select("style|footer text|page-number, style|footer-first text|page-number"))
                .hasSize(2);
    }
}
