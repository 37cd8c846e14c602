package nl.opvolgmonitor.api.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import nl.opvolgmonitor.domain.source.ExtractedText;
import nl.opvolgmonitor.domain.source.Extraction;
import nl.opvolgmonitor.domain.source.FileType;
import nl.opvolgmonitor.domain.source.FileUnreadable;
import nl.opvolgmonitor.domain.source.MediaTypeRefused;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Looks into a file and reads it, in this thread, for as long as it takes. Whatever breaks on the way is the file's fault. */
final class FileReading {

    private static final String ZIP = "application/zip";

    private FileReading() {}

    static Extraction of(byte[] bytes) {
        var mediaType = mediaType(bytes);
        return FileType.of(mediaType).map(type -> read(type, bytes)).orElseGet(() -> new MediaTypeRefused(mediaType));
    }

    /** A ZIP file too broken or too big to say what it is, is a ZIP file. */
    private static String mediaType(byte[] bytes) {
        try {
            return DetectedType.of(bytes);
        } catch (IOException | RuntimeException broken) {
            return ZIP;
        }
    }

    private static Extraction read(FileType type, byte[] bytes) {
        try {
            return new ExtractedText(type, CleanText.of(text(type, bytes)));
        } catch (ContentTooLong tooLong) {
            return tooLong.isText() ? FileUnreadable.tooMuchText() : FileUnreadable.tooDemanding();
        } catch (InvalidPasswordException locked) {
            return FileUnreadable.locked();
        } catch (IOException | RuntimeException | LinkageError | StackOverflowError broken) {
            return FileUnreadable.broken(type);
        }
    }

    private static String text(FileType type, byte[] bytes) throws IOException {
        return switch (type) {
            case PDF -> PdfText.of(bytes);
            case DOCX -> OfficeText.word().of(bytes);
            case ODT -> OfficeText.openDocument().of(bytes);
            case HTML -> HtmlText.of(bytes);
            case XML -> official(bytes);
            case TEXT -> bounded(TextEncoding.decode(bytes));
        };
    }

    private static String official(byte[] bytes) throws IOException {
        var text = new BoundedText();
        XmlText.read(new ByteArrayInputStream(bytes), new OfficialMarkup(), text);
        return text.toString();
    }

    private static String bounded(String words) throws IOException {
        var text = new BoundedText();
        text.write(words);
        return text.toString();
    }
}
