package nl.opvolgmonitor.api.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import nl.opvolgmonitor.api.RunningRegister;
import nl.opvolgmonitor.ui.Assets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Style sheet, scripts and font over HTTP. */
class StaticFilesTest {

    private final HttpClient client = HttpClient.newHttpClient();
    private final Assets assets = AssetManifest.read();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "gzip, deflate, br | br",
                "gzip, deflate | gzip",
                "br;q=0, gzip;q=0.5 | gzip",
                "br;q=0.0 | none",
                "identity | none",
            })
    void answersInTheSmallestFormThatTheClientReads(String accepted, String coding) throws Exception {
        var answer = get(assets.stylesheet(), "Accept-Encoding", accepted);

        assertThat(answer.headers().firstValue("Content-Encoding").orElse(null)).isEqualTo(coding);
        assertThat(answer.headers().firstValue("Vary")).contains("Accept-Encoding");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
    }

    @Test
    void letsTheStyleSheetTheScriptAndTheFontBeKeptForAYear() throws Exception {
        for (var address : new String[] {assets.stylesheet(), assets.script(), assets.font()}) {
            assertThat(get(address, "Accept-Encoding", "br").headers().firstValue("Cache-Control"))
                    .contains("public, max-age=31536000, immutable");
        }
    }

    @Test
    void sendsNothingAgainToWhoHasIt() throws Exception {
        var first = get(assets.stylesheet(), "Accept-Encoding", "br");

        var again = get(
                assets.stylesheet(),
                "Accept-Encoding",
                "br",
                "If-None-Match",
                first.headers().firstValue("ETag").orElseThrow());

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void tellsTheFormsOfOneFileApart() throws Exception {
        var small = get(assets.stylesheet(), "Accept-Encoding", "br").headers().firstValue("ETag");
        var plain = get(assets.stylesheet(), "Accept-Encoding", "identity")
                .headers()
                .firstValue("ETag");

        assertThat(small).isPresent().isNotEqualTo(plain);
    }

    @Test
    void showsWhoseWorkItServes() throws Exception {
        assertThat(get("/static/assets/derden.txt", "Accept", "*/*").statusCode())
                .isEqualTo(200);
        assertThat(get("/static/assets/manifest.json", "Accept", "*/*").statusCode())
                .isEqualTo(404);
        assertThat(get("/static/assets/../assets/derden.txt.br", "Accept", "*/*")
                        .statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(RunningRegister.get().address(path))
                .headers(headers)
                .build();
        return client.send(request, BodyHandlers.ofByteArray());
    }
}
