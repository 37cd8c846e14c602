package nl.opvolgmonitor.api.advice.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** What of a form is the same for every paper; files in {@code resources/paper}. */
final class Resource {

    private Resource() {}

    /** @param name as {@code odt/styles.xml} */
    static byte[] bytes(String name) {
        try (var in = Resource.class.getResourceAsStream("/paper/" + name)) {
            if (in == null) {
                throw new IllegalStateException("No paper/" + name + " in this program");
            }
            return in.readAllBytes();
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    static String read(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
