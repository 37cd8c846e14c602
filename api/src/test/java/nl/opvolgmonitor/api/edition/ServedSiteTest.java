package nl.opvolgmonitor.api.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site on a disk that may fail. */
class ServedSiteTest {

    private static final SiteAddress HOME = new SiteAddress("/nl/");

    @TempDir
    Path folder;

    @Test
    void handsOverWhatItCanRead() {
        assertThat(site().answer(HttpRequest.GET("/nl/"), HOME)).isPresent();
    }

    @Test
    void leavesToTheApplicationWhatItCannotReadAnyMore() throws IOException {
        var site = site();

        Files.delete(folder.resolve("nl/index.html"));

        assertThat(site.answer(HttpRequest.GET("/nl/"), HOME)).isEmpty();
        assertThat(site.answer(HttpRequest.GET("/nl/").header("Accept-Encoding", "gzip"), HOME))
                .isEmpty();
    }

    @Test
    void readsNoSiteOfAnotherVersion() throws IOException {
        Files.writeString(folder.resolve(Manifest.NAME), "{\"edition\": 1, \"files\": {\"nl/index.html\": {}}}");

        assertThat(Manifest.in(folder)).isEmpty();
    }

    @Test
    void findsItsFilesByNameAndNoOthers() {
        var site = site();

        assertThat(site.files().named("nl/index.html").orElseThrow().address()).isEqualTo("/nl/");
        assertThat(site.files().named("en/index.html")).isEmpty();
        assertThat(site.manifest().counts().pages()).isEqualTo(1);
    }

    private ServedSite site() {
        return ServedSite.in(WrittenSite.of(folder, 1, 0)).orElseThrow();
    }
}
