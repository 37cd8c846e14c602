package nl.opvolgmonitor.api.extraction;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.opvolgmonitor.domain.source.FileType;

/** What a ZIP file is, by what it says of itself inside: OpenDocument in {@code mimetype}, Office Open XML in its list of types. */
final class ZipKind {

    private static final int SAID = 1 << 20;
    private static final Pattern MAIN = Pattern.compile("ContentType=\"([^\"]+)\\.main\\+xml\"");

    private ZipKind() {}

    /** A media type; {@code application/zip} when it says nothing. */
    static String of(byte[] zip) throws IOException {
        try (var parts = new Unpacked(zip)) {
            for (var part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("mimetype")) {
                    return said(parts).strip();
                }
                if (part.getName().equals("[Content_Types].xml")) {
                    return office(said(parts));
                }
            }
        }
        return "application/zip";
    }

    private static String said(Unpacked part) throws IOException {
        return new String(part.readNBytes(SAID), StandardCharsets.UTF_8);
    }

    private static String office(String types) {
        var main = MAIN.matcher(types);
        if (!main.find()) {
            return "application/zip";
        }
        return main.group(1).equals(FileType.DOCX.mediaType()) ? FileType.DOCX.mediaType() : main.group(1);
    }
}
