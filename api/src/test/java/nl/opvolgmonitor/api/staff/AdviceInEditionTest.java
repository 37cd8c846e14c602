package nl.opvolgmonitor.api.staff;

import static nl.opvolgmonitor.api.staff.Workplace.EDITOR;
import static nl.opvolgmonitor.api.staff.Workplace.RESEARCHER;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.opvolgmonitor.api.edition.LastEdition;
import nl.opvolgmonitor.ui.advice.AdvicePage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** A fixed advice with its files, as the site of an edition has them: also when the database is gone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdviceInEditionTest {

    private static final String PLACE = "nl/opvolgadviezen/2022-02-22/";
    private static final String NOTE = "De datum was 9 juli.";

    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<String, HttpResponse<String>> made = new HashMap<>();
    private final Path sites;
    private final Workplace workplace;
    private int edition;

    AdviceInEditionTest(@TempDir Path sites) {
        this.sites = sites;
        workplace =
                new Workplace(Map.of("opvolgmonitor.sites", sites.toString(), "opvolgmonitor.site-schedule", false));
    }

    @BeforeAll
    void publish() {
        fix("2022-02-22", "");
        fix("later", "\"embargoUntil\": \"2190-01-01T00:00:00Z\", ");
        AdvicePage.FORMS.forEach(form -> made.put(form, get(file(form))));
        edition = workplace.publishEdition().number();
        LastEdition.serve(application());
    }

    @AfterAll
    void close() {
        workplace.close();
    }

    private void fix(String id, String embargo) {
        assertThat(
                        call(
                                "openAdvice",
                                id,
                                "\"product\": \"BRIEFING\", \"title\": \"Opvolging\", \"effective\": \"2022-02-22\", \"scope\": {\"report\": \"slachtoffermonitor-mensenhandel-2015-2019\"}"))
                .isEqualTo("AdviceOpened");
        var step = workplace
                .ask(EDITOR, "{ adviceDraft(id: \"" + id + "\") { lastStep } }")
                .at("/adviceDraft/lastStep");
        assertThat(call("fixAdvice", id, embargo + "\"lastStep\": " + step)).isEqualTo("AdviceFixed");
    }

    private String call(String mutation, String id, String more) {
        return workplace
                .call(
                        mutation.equals("openAdvice") ? RESEARCHER : EDITOR,
                        mutation,
                        "{\"id\": \"" + id + "\", " + more + "}")
                .path("__typename")
                .asText();
    }

    @Test
    @Order(1)
    void hasEveryFileAsTheApplicationMakesIt() {
        made.forEach((form, reply) -> {
            assertThat(reply.statusCode()).as(form).isEqualTo(200);
            assertThat(header(reply, "Content-Disposition"))
                    .isEqualTo("attachment; filename=\"2022-02-22." + form + "\"");
            assertSame(get(file(form)), reply);
        });
        assertThat(List.of("pdf", "docx", "csv"))
                .allSatisfy(form -> assertThat(sites.resolve("current/" + PLACE + "advies." + form))
                        .exists());
    }

    private static void assertSame(HttpResponse<String> reply, HttpResponse<String> before) {
        assertThat(reply.statusCode()).isEqualTo(200);
        assertThat(reply.body()).isEqualTo(before.body());
        for (var name : List.of("Content-Type", "Content-Disposition", "ETag")) {
            assertThat(header(reply, name)).isNotEmpty().isEqualTo(header(before, name));
        }
    }

    @Test
    @Order(1)
    void saysWhetherAFileIsTheSameAndSendsItCompressedWhereThatHelps() {
        made.forEach((form, reply) -> assertThat(
                        get(file(form), "If-None-Match", header(reply, "ETag")).statusCode())
                .as(form)
                .isEqualTo(304));
        assertThat(header(get(file("html"), "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEqualTo("gzip");
        assertThat(header(get(file("pdf"), "Accept-Encoding", "gzip"), "Content-Encoding"))
                .isEmpty();
    }

    @Test
    @Order(1)
    void hasNothingUnderEmbargo() {
        assertThat(sites.resolve("current/nl/opvolgadviezen/later")).doesNotExist();
        assertThat(get("/nl/opvolgadviezen/later/advies.pdf").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(2)
    void tellsWhatWasNotedSinceInTheNextEdition() {
        assertThat(call("addCorrectionNote", "2022-02-22", "\"text\": \"" + NOTE + "\""))
                .isEqualTo("CorrectionNoteAdded");
        assertThat(get(file("html")).body()).doesNotContain(NOTE);
        workplace.publishEdition();
        LastEdition.serve(application());

        assertThat(get("/" + PLACE).body()).contains(NOTE);
        assertThat(get(file("html")).body()).contains(NOTE);
        assertThat(header(get(file("pdf")), "ETag")).isNotEqualTo(header(made.get("pdf"), "ETag"));
        assertSame(get(file("json")), made.get("json"));
    }

    @Test
    @Order(3)
    void liesBesideItsPageOnAnyFileServer(@TempDir Path folder) throws IOException {
        var site = folder.resolve("site");
        LastEdition.write(application(), site);

        var page = Files.readString(site.resolve(PLACE + "index.html"));
        for (var form : AdvicePage.FORMS) {
            assertThat(page).contains("href=\"" + file(form) + "\"");
            assertThat(site.resolve(PLACE + "advies." + form)).isNotEmptyFile();
        }
        assertThat(Files.readString(site.resolve(PLACE + "advies.html"))).contains(NOTE);
        assertThat(site.resolve("nl/opvolgadviezen/later")).doesNotExist();
    }

    @Test
    @Order(4)
    void staysUpWithoutTheDatabase() {
        workplace.database().shut();

        for (var form : AdvicePage.FORMS) {
            assertThat(get(file(form)).statusCode()).as(form).isEqualTo(200);
        }
        assertThat(get("/" + PLACE).body()).contains(NOTE, file("pdf"));
        assertThat(get("/en/opvolgadviezen/2022-02-22/").body()).contains(NOTE, file("docx"));
        assertThat(get("/nl/opvolgadviezen/later/advies.pdf").statusCode()).isEqualTo(503);
    }

    @Test
    @Order(3)
    void isInTheEarlierEditionAsItWasThen() {
        var root = "/edities/" + edition;

        assertThat(get(root + "/" + PLACE).body())
                .contains("href=\"" + root + file("pdf") + "\"")
                .doesNotContain(NOTE);
        assertSame(get(root + file("pdf")), made.get("pdf"));
    }

    private static String file(String form) {
        return "/" + PLACE + "advies." + form;
    }

    private static String header(HttpResponse<String> reply, String name) {
        return reply.headers().firstValue(name).orElse("");
    }

    private ApplicationContext application() {
        return workplace.bean(ApplicationContext.class);
    }

    private HttpResponse<String> get(String path) {
        return get(path, "Accept", "text/html,*/*;q=0.8");
    }

    private HttpResponse<String> get(String path, String header, String value) {
        var request =
                HttpRequest.newBuilder(URI.create(workplace.origin() + path)).header(header, value);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
