package nl.opvolgmonitor.api.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.opvolgmonitor.api.LoadedDatabase;
import nl.opvolgmonitor.api.operation.CanServe;
import nl.opvolgmonitor.domain.edition.Editions;
import nl.opvolgmonitor.persistence.TestDatabase;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The first edition as files: made from the first content, served, and served still when the database is gone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SiteTest {

    private static final String ORIGIN = "https://opvolgmonitor.example";
    private static final String FIRST = "/nl/aanbevelingen/slachtoffermonitor-mensenhandel-2015-2019/1";

    private final TestDatabase database = LoadedDatabase.fresh();
    private final HttpClient client = HttpClient.newHttpClient();

    private EmbeddedServer server;
    private Manifest manifest;

    @BeforeAll
    void publish(@TempDir Path folder) {
        var properties = new HashMap<>(database.properties());
        properties.put("micronaut.server.port", -1);
        properties.put("opvolgmonitor.sites", folder.toString());
        properties.put("opvolgmonitor.site-schedule", false);
        properties.put("opvolgmonitor.public-url", ORIGIN);
        server = ApplicationContext.run(EmbeddedServer.class, properties);
        manifest = bean(SitePublisher.class).serve(bean(Editions.class).last().orElseThrow(), SiteProgress.UNSEEN);
        bean(SiteShelf.class).open();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void hasAPageInEveryLanguageOfEveryRecommendation() {
        assertThat(names())
                .contains("nl/index.html", "en/index.html", FIRST.substring(1) + "/index.html")
                .contains("en" + FIRST.substring(3) + "/index.html")
                .contains("nl/aanbevelingen/reactie/overgenomen/index.html")
                .contains("nl/edities/1/index.html")
                .contains("nl/grafieken/termijnen.csv", "en/grafieken/termijnen.csv");
    }

    @Test
    @Order(1)
    void namesItsPagesAsTheWorldKnowsThem() {
        var page = Jsoup.parse(
                get("/en/toezeggingen/kst-31015-221/m2", "Accept", "text/html").body());

        assertThat(page.select("link[rel=canonical]").attr("href"))
                .isEqualTo(ORIGIN + "/en/toezeggingen/kst-31015-221/m2");
        assertThat(page.select("link[hreflang]").eachAttr("href"))
                .contains(ORIGIN + "/nl/toezeggingen/kst-31015-221/m2")
                .allMatch(address -> address.startsWith(ORIGIN));
        assertThat(page.select("script[type=application/ld+json]").first().data())
                .contains("\"@id\":\"" + ORIGIN + "/id/kst-31015-221/m2\"");
    }

    /** In Dutch only: the data are the same. */
    @Test
    @Order(1)
    void hasTheDataOfEachPageBesideIt() {
        var data = FIRST + "/index.json";
        var reply = get(data, "Accept", "*/*");

        assertThat(reply.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/json");
        assertThat(reply.body()).startsWith("{\"recommendation\":{");
        assertThat(names())
                .contains(data.substring(1), "nl/aanbevelingen/reactie/overgenomen/index.json", "nl/moties/index.json")
                .doesNotContain("en" + data.substring(3));
        assertThat(Jsoup.parse(get("/en" + FIRST.substring(3), "Accept", "text/html")
                                .body())
                        .select("link[type=application/json]")
                        .eachAttr("href"))
                .contains(data);
    }

    @Test
    @Order(1)
    void mapsEveryPageWithItsTwin() {
        var map = get("/sitemap.xml", "Accept", "*/*").body();

        assertThat(map.lines().filter(line -> line.startsWith("<url>")))
                .hasSize(manifest.counts().pages());
        assertThat(map)
                .contains("<loc>" + ORIGIN + FIRST + "</loc><lastmod>")
                .contains("hreflang=\"en\" href=\"" + ORIGIN + "/en" + FIRST.substring(3) + "\"");
    }

    @Test
    @Order(1)
    void handsOverTheFiguresBehindAPictureAsATable() {
        var reply = get("/en/grafieken/termijnen.csv", "Accept", "*/*");

        assertThat(reply.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/csv");
        assertThat(reply.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"termijnen.csv\"");
    }

    @Test
    @Order(1)
    void writesOfEachFileWhatItAddsUpTo() throws Exception {
        for (var file : written()) {
            var bytes = Files.readAllBytes(current().resolve(file.name()));
            assertThat(HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)))
                    .isEqualTo(file.sha256());
        }
    }

    @Test
    @Order(1)
    void findsEveryFileByItsName() {
        var files = FileList.in(current());

        assertThat(all())
                .hasSize(manifest.counts().files())
                .allSatisfy(file -> assertThat(files.named(file.name())).contains(file));
    }

    @Test
    @Order(1)
    void leadsFromAPermanentAddressWithoutAFile() {
        assertThat(all().stream().filter(file -> file.leadsTo() != null))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(current().resolve(file.name())).doesNotExist());
    }

    /** Every page, where the making of a site reads only some of them as a browser does. */
    @Test
    @Order(1)
    void readsItsPagesAsABrowserDoes() throws IOException {
        for (var file : written()) {
            if (file.isPage()) {
                var html = Files.readString(current().resolve(file.name()));
                assertThat(PageCheck.byTheBook(html).faults())
                        .as(file.address())
                        .isEmpty();
                assertThat(PageCheck.of(html).links())
                        .as(file.address())
                        .containsExactlyElementsOf(Jsoup.parse(html).select("a[href]").eachAttr("href").stream()
                                .distinct()
                                .toList());
                assertThat(PageCheck.of(html).anchors())
                        .as(file.address())
                        .containsExactlyInAnyOrderElementsOf(
                                Jsoup.parse(html).select("[id]").eachAttr("id"));
            }
        }
    }

    @Test
    @Order(1)
    void servesTheFileAndSaysWhetherItIsTheSame() {
        var reply = get(FIRST, "Accept-Encoding", "identity");
        var tag = reply.headers().firstValue("ETag").orElseThrow();

        assertThat(reply.body()).contains("sinds editie", "<html lang=\"nl\">").doesNotContain("\uE000", "\uE001");
        assertThat(get(FIRST, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(FIRST, "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .contains("gzip");
    }

    @Test
    @Order(1)
    void answersAQuestionByTheApplication() {
        assertThat(get("/nl/aanbevelingen/?tekst=zzzz", "Accept", "text/html").body())
                .contains("Geen aanbeveling voldoet hieraan");
    }

    @Test
    @Order(1)
    void readsAnEditionAtItsOwnAddress() {
        assertThat(get("/edities/1" + FIRST, "Accept", "text/html").statusCode())
                .isEqualTo(200);
        assertThat(Jsoup.parse(get("/edities/1/nl/", "Accept", "text/html").body())
                        .select("nav a[href=/edities/1/nl/moties/]"))
                .hasSize(1);
        assertThat(get("/edities/1/id/kst-31015-221/m2", "Accept", "text/html")
                        .headers()
                        .firstValue("Location"))
                .contains("/edities/1/nl/toezeggingen/kst-31015-221/m2");
        assertThat(get("/edities/9/nl/", "Accept", "text/html").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void keepsTheBytesOfWhatSaysTheSame() throws IOException {
        var before = Files.getLastModifiedTime(current().resolve("nl/index.html"));
        var files = Set.copyOf(all());

        var again = bean(SitePublisher.class).serve(bean(Editions.class).last().orElseThrow(), SiteProgress.UNSEEN);

        assertThat(again.counts()).isEqualTo(manifest.counts());
        assertThat(all()).containsExactlyInAnyOrderElementsOf(files);
        assertThat(Files.getLastModifiedTime(current().resolve("nl/index.html")))
                .isEqualTo(before);
    }

    /** As a file server that knows no questions: every address is a file, or the index of a folder. */
    @Test
    @Order(2)
    void writesASiteForAnyFileServer(@TempDir Path folder) throws IOException {
        var site = folder.resolve("site");
        bean(PublishTask.class).run(List.of("--to", site.toString()));

        assertThat(Files.readString(site.resolve("sitemap.xml"))).contains("<loc>" + ORIGIN + FIRST + "</loc>");
        assertThat(Files.readString(site.resolve("robots.txt"))).contains("Sitemap: " + ORIGIN + "/sitemap.xml");
        assertThat(Files.readString(site.resolve("404.html"))).contains("There is nothing at this address");
        assertThat(Files.readString(site.resolve("en/404.html")))
                .contains("<html lang=\"en\">")
                .doesNotContain("canonical");
        try (var files = Files.walk(site)) {
            var pages = files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(pages).hasSizeGreaterThan(manifest.counts().pages());
            for (var page : pages) {
                assertThat(addresses(Files.readString(page)))
                        .as(page.toString())
                        .allSatisfy(address -> assertThat(fileAt(site, address)).exists());
            }
        }
    }

    private static List<String> addresses(String html) {
        return Jsoup.parse(html).select("[href], [src], [action]").stream()
                .flatMap(element -> Stream.of(element.attr("href"), element.attr("src"), element.attr("action")))
                .filter(address -> address.startsWith("/"))
                .map(address -> address.replaceFirst("#.*", ""))
                .distinct()
                .toList();
    }

    private static Path fileAt(Path site, String address) {
        var path = URI.create(address).getPath().substring(1);
        var file = site.resolve(path);
        return Files.isDirectory(file) ? file.resolve("index.html") : file;
    }

    @Test
    @Order(3)
    void staysUpWithoutTheDatabase() {
        database.shut();

        assertThat(get(FIRST, "Accept", "text/html").statusCode()).isEqualTo(200);
        assertThat(get("/en/", "Accept", "text/html").statusCode()).isEqualTo(200);
        assertThat(get("/id/kst-31015-221/m2", "Accept", "text/html").statusCode())
                .isEqualTo(303);
        assertThat(get("/nl/aanbevelingen/?tekst=kind", "Accept", "text/html").statusCode())
                .isEqualTo(503);
        assertThat(bean(CanServe.class).now()).isTrue();
    }

    private List<SiteFile> all() {
        try (var files = FileList.in(current()).all()) {
            return files.toList();
        }
    }

    private List<SiteFile> written() {
        return all().stream().filter(file -> file.leadsTo() == null).toList();
    }

    private List<String> names() {
        return all().stream().map(SiteFile::name).toList();
    }

    private Path current() {
        return bean(SiteFolder.class).current().orElseThrow();
    }

    private <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    private HttpResponse<String> get(String path, String header, String value) {
        try {
            var request = HttpRequest.newBuilder(server.getURI().resolve(path))
                    .header(header, value)
                    .build();
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
