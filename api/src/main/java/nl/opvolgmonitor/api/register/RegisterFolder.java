package nl.opvolgmonitor.api.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The files of one source document: the text as received, and what was registered from it. */
record RegisterFolder(ClassLoader loader, String name) {

    static final String ROOT = "register/";

    String recordsFile() {
        return ROOT + name + "/records.yaml";
    }

    String records() {
        return read(recordsFile());
    }

    String text(String file) {
        return read(ROOT + (name.isEmpty() ? "" : name + "/") + file);
    }

    private String read(String path) {
        try (InputStream stream = loader.getResourceAsStream(path)) {
            if (stream == null) {
                throw new RegisterFault(path, 1, "het bestand ontbreekt");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new RegisterFault(path, 1, "het bestand is niet te lezen");
        }
    }
}
