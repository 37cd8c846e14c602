package nl.opvolgmonitor.api.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.opvolgmonitor.api.start.StartRefused;
import nl.opvolgmonitor.domain.source.ExtractedText;
import nl.opvolgmonitor.domain.source.FileContent;
import nl.opvolgmonitor.domain.source.FileUnreadable;
import nl.opvolgmonitor.domain.source.MediaTypeRefused;
import nl.opvolgmonitor.domain.source.TextExtraction;

/** The text of a file, whatever its kind. A file that cannot be read is refused with a Dutch sentence. */
final class LetterFile {

    private static final String STANDARD_INPUT = "-";

    private final TextExtraction extraction;

    LetterFile(TextExtraction extraction) {
        this.extraction = extraction;
    }

    String text(String name) {
        var content = name.equals(STANDARD_INPUT) ? read(name, System.in) : read(name);
        if (content.isTooLarge()) {
            throw new StartRefused("%s is groter dan %d MB; splits het document.", name, FileContent.LIMIT >> 20);
        }
        if (content.isEmpty()) {
            throw new StartRefused("%s is leeg.", name);
        }
        return switch (extraction.of(content)) {
            case ExtractedText read -> read.text();
            case FileUnreadable unreadable -> throw new StartRefused("%s: %s.", name, unreadable.message());
            case MediaTypeRefused refused ->
                throw new StartRefused(
                        "%s is van een soort (%s) die niet gelezen wordt; kies tekst, PDF, DOCX, ODT, HTML of XML.",
                        name, refused.mediaType());
        };
    }

    private static FileContent read(String name) {
        try {
            var path = Path.of(name);
            if (!Files.isRegularFile(path)) {
                throw new StartRefused("%s bestaat niet, of is geen bestand.", name);
            }
            if (Files.size(path) > FileContent.LIMIT) {
                throw new StartRefused("%s is groter dan %d MB; splits het document.", name, FileContent.LIMIT >> 20);
            }
            try (var stream = Files.newInputStream(path)) {
                return read(name, stream);
            }
        } catch (IOException | InvalidPathException unreadable) {
            throw new StartRefused("%s is niet te lezen; kijk of u er bij mag.", name);
        }
    }

    private static FileContent read(String name, InputStream stream) {
        try {
            return FileContent.from(stream);
        } catch (IOException broken) {
            throw new StartRefused("%s is niet te lezen; kijk of u er bij mag.", name);
        }
    }
}
