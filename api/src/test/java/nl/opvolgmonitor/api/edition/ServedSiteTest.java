package nl.opvolgmonitor.api.edition;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site on a disk that may fail. */
class ServedSiteTest {

    private static final SiteAddress HOME = new SiteAddress("/nl/");

    @TempDir
    Path folder;

    @Test
    void handsOverWhatItCanRead() throws IOException {
        Files.createDirectories(folder.resolve("nl"));
        Files.writeString(folder.resolve("nl/index.html"), "<p>hier");

        assertThat(site().answer(HttpRequest.GET("/nl/"), HOME)).isPresent();
    }

    @Test
    void leavesToTheApplicationWhatItCannotReadAnyMore() {
        assertThat(site().answer(HttpRequest.GET("/nl/"), HOME)).isEmpty();
        assertThat(site().answer(HttpRequest.GET("/nl/").header("Accept-Encoding", "gzip"), HOME))
                .isEmpty();
    }

    @Test
    void readsNoSiteOfAnotherVersion() throws IOException {
        Files.writeString(folder.resolve(Manifest.NAME), "{\"edition\": 1, \"files\": {\"nl/index.html\": {}}}");

        assertThat(Manifest.in(folder)).isEmpty();
    }

    @Test
    void readsItsOwnManifestBack() throws IOException {
        site().manifest().writeTo(folder);

        assertThat(Manifest.in(folder)).contains(site().manifest());
    }

    private ServedSite site() {
        var file = new SiteFile("/nl/", "00", "00", 1, Instant.EPOCH, null);
        return new ServedSite(
                folder,
                new Manifest(1, Instant.EPOCH, LocalDate.EPOCH, 0, "", new TreeMap<>(Map.of("nl/index.html", file))));
    }
}
