package nl.opvolgmonitor.domain.source;

import java.util.Optional;
import java.util.stream.Stream;

/** The kinds of file that the register takes, each with its media type (IANA). */
public enum FileType {
    PDF("application/pdf"),
    ODT("application/vnd.oasis.opendocument.text"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    HTML("text/html"),
    XML("application/xml"),
    TEXT("text/plain");

    private final String mediaType;

    FileType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** The kind with this media type; empty when the register does not take it. */
    public static Optional<FileType> of(String mediaType) {
        return Stream.of(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst();
    }
}
