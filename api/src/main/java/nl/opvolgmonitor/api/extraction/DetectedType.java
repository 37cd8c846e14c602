package nl.opvolgmonitor.api.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import nl.opvolgmonitor.domain.source.FileType;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;

/** What a file is by its bytes alone, found by Apache Tika; its name and what the browser says of it play no part. */
public final class DetectedType {

    private static final Set<String> ZIPS =
            Set.of("application/zip", "application/x-tika-ooxml", FileType.ODT.mediaType(), FileType.DOCX.mediaType());
    private static final int BEGINNING = 8_192;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    private DetectedType() {}

    /** A media type without parameters. */
    public static String of(byte[] bytes) throws IOException {
        var type = MimeTypes.getDefaultMimeTypes().detect(new ByteArrayInputStream(bytes), new Metadata());
        var name = type.getBaseType().toString();
        if (ZIPS.contains(name)) {
            return ZipKind.of(bytes);
        }
        if (name.equals(FileType.PDF.mediaType()) && !isPdfFromTheStart(bytes)) {
            return "application/octet-stream";
        }
        if (name.equals(FileType.XML.mediaType())) {
            return isOfficial(bytes) ? name : "text/xml";
        }
        return name.equals("application/xhtml+xml") ? FileType.HTML.mediaType() : plain(name);
    }

    /** Of all XML only the publications of officielebekendmakingen.nl can be read as a letter. */
    private static boolean isOfficial(byte[] bytes) {
        var beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return OfficialMarkup.ROOTS.stream().anyMatch(root -> beginning.contains("<" + root));
    }

    /** A file that is something else before it is a PDF may be two things at once. */
    private static boolean isPdfFromTheStart(byte[] bytes) {
        return Arrays.equals(PDF, Arrays.copyOf(bytes, PDF.length));
    }

    /** Any kind of text is text, except what has markup to be read by. */
    private static String plain(String name) {
        return name.startsWith("text/") && !name.equals(FileType.HTML.mediaType()) && !name.equals("text/rtf")
                ? FileType.TEXT.mediaType()
                : name;
    }
}
