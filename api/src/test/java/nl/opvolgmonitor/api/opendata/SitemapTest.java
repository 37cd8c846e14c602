package nl.opvolgmonitor.api.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import nl.opvolgmonitor.api.Fetched;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.domain.register.Key;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class SitemapTest {

    @Test
    void namesPagesThatAreThereAndWhenTheyChanged() throws Exception {
        var site = RunningRegister.get().address("/").toString();
        var seen = new TreeSet<String>();
        for (var url : urls("/sitemap.xml")) {
            var path = "/" + text(url, "loc").substring(site.length());
            assertThat(seen.add(path)).isTrue();
            assertThat(Instant.parse(text(url, "lastmod"))).isBefore(Instant.now());
            if (seen.size() % 10 == 1) {
                assertThat(RunningRegister.get().status(path)).as(path).isEqualTo(200);
            }
        }

        assertThat(seen).hasSizeGreaterThan(50).contains("/nl/toezeggingen/kst-31015-221/m2", "/nl/open-data/");
    }

    @Test
    void datesAPageByTheLastChangeOfItsRecord() throws Exception {
        var key = new Key("kst-31015-221/m2");
        var changed = RunningRegister.get()
                .context()
                .getBean(Editions.class)
                .lastChanges(List.of(key))
                .get(key);

        assertThat(urls("/sitemap.xml"))
                .filteredOn(url -> text(url, "loc").endsWith("/nl/toezeggingen/" + key))
                .extracting(url -> Instant.parse(text(url, "lastmod")))
                .containsExactly(changed);
    }

    @Test
    void hasAnIndexWhenThereAreManyFiles() {
        var many = sitemap(Collections.nCopies(Sitemap.MOST + 1, place("/nl/")));

        assertThat(many.first())
                .contains("<loc>https://example.nl/sitemap-1.xml</loc>", "<loc>https://example.nl/sitemap-2.xml</loc>");
        assertThat(many.files())
                .extracting(Sitemap.NamedFile::name)
                .containsExactly("sitemap.xml", "sitemap-1.xml", "sitemap-2.xml");
        assertThat(many.file(2)).containsOnlyOnce("<url>");
        assertThat(Fetched.from("/sitemap-1.xml").status()).isEqualTo(200);
        assertThat(Fetched.from("/sitemap-2.xml").status()).isEqualTo(404);
    }

    @Test
    void namesThePageInTheOtherLanguage() {
        assertThat(sitemap(List.of(place("/id/een"))).first())
                .contains("hreflang=\"nl\" href=\"https://example.nl/id/een\"")
                .contains("hreflang=\"en\" href=\"https://example.nl/en/id/een\"");
    }

    private static Sitemap sitemap(List<Sitemap.Place> places) {
        return new Sitemap("https://example.nl", places.size(), places::stream);
    }

    private static Sitemap.Place place(String path) {
        return new Sitemap.Place(path, Instant.EPOCH);
    }

    @Test
    void leadsSearchEnginesToItAndKeepsThemOutOfTheOffice() {
        assertThat(Set.copyOf(Fetched.from("/robots.txt").text().lines().toList()))
                .contains(
                        "Disallow: /werk/", "Sitemap: " + RunningRegister.get().address("/sitemap.xml"));
    }

    private static List<Element> urls(String path) throws Exception {
        var document = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(Fetched.from(path).bytes()));
        var found = document.getElementsByTagName("url");
        return java.util.stream.IntStream.range(0, found.getLength())
                .mapToObj(place -> (Element) found.item(place))
                .toList();
    }

    private static String text(Element url, String name) {
        return url.getElementsByTagName(name).item(0).getTextContent();
    }
}
