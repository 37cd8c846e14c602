package nl.opvolgmonitor.api.linked;

import java.util.Arrays;
import java.util.Optional;

/** A form in which statements can be had. */
public enum DataForm {
    TURTLE("ttl", "text/turtle"),
    JSON_LD("jsonld", "application/ld+json");

    private final String extension;
    private final String mediaType;

    DataForm(String extension, String mediaType) {
        this.extension = extension;
        this.mediaType = mediaType;
    }

    /** As an address names it. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    public String write(Graph graph) {
        return this == TURTLE ? Turtle.of(graph) : JsonLd.of(graph);
    }

    public static Optional<DataForm> named(String extension) {
        return Arrays.stream(values())
                .filter(form -> form.extension.equals(extension))
                .findFirst();
    }
}
