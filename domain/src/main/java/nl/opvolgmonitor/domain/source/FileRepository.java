package nl.opvolgmonitor.domain.source;

import java.time.Instant;
import java.util.Optional;
import nl.opvolgmonitor.domain.register.Key;

/** The files behind the documents, as the office sees them. What is kept is never changed or removed. */
public interface FileRepository extends FileDownloads {

    Optional<StoredFile> bySha256(String sha256);

    /** Keeps the file; when it is there already, only its confidentiality is added, never taken away. */
    void store(StoredFile file, FileContent content);

    /**
     * Says that a document stands in a file, from this version on: the public gets the file once that version is published.
     * Both must exist; saying it twice changes nothing.
     */
    void attach(Key document, int sinceVersion, String sha256, Instant recordedAt, String recordedBy);
}
