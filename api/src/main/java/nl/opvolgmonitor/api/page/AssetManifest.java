package nl.opvolgmonitor.api.page;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.StreamSupport;
import nl.opvolgmonitor.ui.Assets;
import org.jspecify.annotations.Nullable;

/** Under which names the build put the style sheet and the scripts; a build without Node has one style sheet, under its own name. */
final class AssetManifest {

    private static final String FOLDER = "assets/";
    private static final String STYLESHEET = "src/css/site.css";

    private final JsonNode entries;

    private AssetManifest(JsonNode entries) {
        this.entries = entries;
    }

    static Assets read() {
        try (var stream = AssetManifest.class.getResourceAsStream("/static/assets/manifest.json")) {
            return stream == null ? plain() : new AssetManifest(new ObjectMapper().readTree(stream)).assets();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Assets plain() {
        var name = FOLDER + "site.css";
        var fingerprint = StaticFile.named(name).orElseThrow().fingerprint();
        return new Assets(address(name) + "?v=" + fingerprint, null, null, null);
    }

    private Assets assets() {
        return new Assets(built(STYLESHEET), font(), built("src/public/site.ts"), built("src/public/verken.ts"));
    }

    private String built(String source) {
        return address(FOLDER + entries.required(source).required("file").textValue());
    }

    /** The font that the style sheet asks for first. */
    private @Nullable String font() {
        return StreamSupport.stream(entries.path(STYLESHEET).path("assets").spliterator(), false)
                .map(JsonNode::textValue)
                .filter(name -> name.endsWith(".woff2"))
                .map(name -> address(FOLDER + name))
                .findFirst()
                .orElse(null);
    }

    private static String address(String name) {
        return "/static/" + name;
    }
}
