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
    private static final String ICON = "icon.svg";
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
        return new Assets(fingerprinted(FOLDER + "site.css"), fingerprinted(ICON), null, null, null, null);
    }

    private Assets assets() {
        return new Assets(
                built(STYLESHEET),
                fingerprinted(ICON),
                font(),
                built("src/public/site.ts"),
                built("src/public/verken.ts"),
                address(FOLDER + "derden.txt"));
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

    /** The address of a file whose name says nothing of its content. */
    private static String fingerprinted(String name) {
        return address(name) + "?v=" + StaticFile.named(name).orElseThrow().fingerprint();
    }

    private static String address(String name) {
        return "/static/" + name;
    }
}
