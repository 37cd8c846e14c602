package nl.opvolgmonitor.api.account;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Under which addresses the build put what the workplace loads; both null in a build without Node. */
record WorkAssets(@Nullable String stylesheet, @Nullable String script) {

    private static final String FOLDER = "/static/werk/";

    static WorkAssets read() {
        try (var stream = WorkAssets.class.getResourceAsStream(FOLDER + "manifest.json")) {
            if (stream == null) {
                return new WorkAssets(null, null);
            }
            var entries = new ObjectMapper().readTree(stream);
            return new WorkAssets(
                    FOLDER + entries.at("/src~1css~1werk.css/file").asText(),
                    FOLDER + entries.at("/src~1werk~1werk.ts/file").asText());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
