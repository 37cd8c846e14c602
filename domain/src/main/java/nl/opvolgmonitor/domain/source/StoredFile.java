package nl.opvolgmonitor.domain.source;

import java.time.Instant;

/**
 * A file that is kept: what it is known by, what it is, how many bytes it has, the text that was read from it (empty when it has
 * none; lines end in a line feed, pages in a form feed), and who first sent it when. That is not the date of the document in it.
 * A confidential file is for the office only, for good.
 */
public record StoredFile(
        String sha256,
        FileType type,
        long size,
        FileName name,
        String text,
        boolean confidential,
        Instant uploadedAt,
        String uploadedBy) {

    public boolean hasText() {
        return !text.isBlank();
    }
}
