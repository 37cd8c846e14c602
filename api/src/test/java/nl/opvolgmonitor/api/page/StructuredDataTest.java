package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import nl.opvolgmonitor.api.Fetched;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages tell to programs. */
class StructuredDataTest {

    private final Site site = new Site();

    /** Sizes and sums are told once the files are made. */
    @BeforeAll
    static void makeTheFiles() {
        Fetched.from(Fetched.from("/open-data/laatste/SHA256SUMS").header("Location"));
    }

    @ParameterizedTest
    @CsvSource({
        "/nl/aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1,Recommendation",
        "/nl/toezeggingen/kst-31015-221/m2,CreativeWork",
        "/nl/documenten/kst-31015-221,DigitalDocument",
    })
    void saysWhatAPageShows(String path, String type) throws IOException {
        var told = told(page(path));

        assertThat(told.get("@context").asText()).isEqualTo("https://schema.org");
        assertThat(told.get("@type").asText()).isEqualTo(type);
        assertThat(told.get("url").asText()).isEqualTo(told.get("@id").asText()).startsWith("/id/");
        assertThat(told.get("name").asText()).isEqualTo(page(path).select("h1").text());
    }

    @Test
    void saysWhereTheDataAre() throws IOException {
        var told = told(page("/nl/open-data/"));

        assertThat(told.get("@type").asText()).isEqualTo("Dataset");
        assertThat(told.get("license").asText()).startsWith("https://creativecommons.org/");
        assertThat(told.get("distribution")).hasSize(2).allSatisfy(file -> {
            assertThat(file.get("sha256").asText()).hasSize(64);
            assertThat(site.get(file.get("contentUrl").asText()).status()).isEqualTo(200);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nl/aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1",
                "/nl/toezeggingen/kst-31015-221/m2",
                "/nl/documenten/kst-31015-221",
                "/id/nationaal-rapporteur",
                "/nl/open-data/",
                "/nl/aanbevelingen/",
                "/nl/toezeggingen/?stand=open",
                "/nl/moties/",
                "/nl/termijnen/",
            })
    void leadsToItsOtherForms(String path) {
        var alternates = page(path).select("head link[rel=alternate]");

        assertThat(alternates).hasSizeGreaterThan(2).allSatisfy(link -> {
            var reply = site.get(link.attr("href"));
            assertThat(reply.status()).as(link.attr("href")).isEqualTo(200);
            assertThat(reply.header("Content-Type")).startsWith(link.attr("type"));
        });
    }

    private Document page(String path) {
        return Jsoup.parse(site.get(path).body());
    }

    private static JsonNode told(Document page) throws IOException {
        return new ObjectMapper()
                .readTree(
                        page.select("script[type=application/ld+json]").first().data());
    }
}
