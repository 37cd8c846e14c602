package nl.opvolgmonitor.api.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import nl.opvolgmonitor.api.extraction.DetectedType;

/** What a file is, by looking into it; its name plays no part. */
public enum TableKind {
    CSV,
    XLSX,
    ODS;

    private static final String ZIP = "application/zip";
    private static final Pattern MAIN = Pattern.compile("ContentType=\"([^\"]+)\\.main\\+xml\"");

    static TableKind of(Path file, byte[] bytes) {
        var mediaType = isZip(bytes) ? zipped(file) : detected(bytes);
        return switch (mediaType) {
            case "text/plain", "text/csv" -> CSV;
            case "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" -> XLSX;
            case "application/vnd.oasis.opendocument.spreadsheet" -> ODS;
            default -> throw refused(mediaType.toLowerCase(Locale.ROOT));
        };
    }

    private static boolean isZip(byte[] bytes) {
        return bytes.length > 3 && bytes[0] == 'P' && bytes[1] == 'K';
    }

    private static String detected(byte[] bytes) {
        try {
            return DetectedType.of(bytes);
        } catch (IOException | RuntimeException broken) {
            return ZIP;
        }
    }

    /** By its directory, for not every program writes sizes before the parts themselves. */
    private static String zipped(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            var open = said(zip, "mimetype");
            var main = MAIN.matcher(said(zip, "[Content_Types].xml"));
            return open.isEmpty() ? main.find() ? main.group(1) : ZIP : open.strip();
        } catch (IOException | RuntimeException broken) {
            return ZIP;
        }
    }

    private static String said(ZipFile zip, String part) throws IOException {
        var entry = zip.getEntry(part);
        if (entry == null) {
            return "";
        }
        try (var stream = zip.getInputStream(entry)) {
            return new String(stream.readNBytes(1 << 20), StandardCharsets.UTF_8);
        }
    }

    private static TableRefused refused(String mediaType) {
        if (mediaType.contains("macroenabled")) {
            return new TableRefused(
                    "Dit rekenblad heeft macro's; bewaar het als XLSX zonder macro's, of als ODS of CSV");
        }
        if (mediaType.contains("tika-ooxml-protected")) {
            return locked();
        }
        if (mediaType.contains("excel") || mediaType.contains("msoffice") || mediaType.contains("ole")) {
            return new TableRefused(
                    "Dit is een oud of met een wachtwoord beveiligd rekenblad; bewaar het zonder wachtwoord"
                            + " als XLSX, ODS of CSV");
        }
        return mediaType.contains("zip")
                ? TableRefused.broken()
                : new TableRefused("Dit bestand (%s) is geen CSV, ODS of XLSX; bewaar het als een van die drie"
                        .formatted(mediaType));
    }

    static TableRefused locked() {
        return new TableRefused("Dit rekenblad is met een wachtwoord beveiligd; bewaar het zonder wachtwoord");
    }
}
