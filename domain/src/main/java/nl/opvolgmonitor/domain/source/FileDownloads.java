package nl.opvolgmonitor.domain.source;

import java.util.Optional;

/** Where the bytes of files can be had. */
public interface FileDownloads {

    /** The file with this SHA-256; empty when whoever asks may not see it, exactly as when there is none. */
    Optional<FileDownload> open(String sha256);
}
