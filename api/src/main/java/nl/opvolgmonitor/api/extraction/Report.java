package nl.opvolgmonitor.api.extraction;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.opvolgmonitor.domain.source.ExtractedText;
import nl.opvolgmonitor.domain.source.Extraction;
import nl.opvolgmonitor.domain.source.FileType;
import nl.opvolgmonitor.domain.source.FileUnreadable;
import nl.opvolgmonitor.domain.source.MediaTypeRefused;
import nl.opvolgmonitor.domain.source.TextExtraction;

/** What the process that reads tells the one that asked: a word, a name or sentence, and the bytes of the text in UTF-8. */
final class Report {

    private static final int BYTES = 3 * TextExtraction.LIMIT;

    private Report() {}

    static void write(Extraction extraction, DataOutputStream out) throws IOException {
        switch (extraction) {
            case ExtractedText read -> write(out, "text", read.type().name(), read.text());
            case MediaTypeRefused refused -> write(out, "refused", refused.mediaType(), "");
            case FileUnreadable unreadable -> write(out, "unreadable", unreadable.message(), "");
        }
        out.flush();
    }

    private static void write(DataOutputStream out, String word, String name, String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeUTF(word);
        out.writeUTF(name);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Believes nothing beyond what a report can hold. */
    static Extraction read(DataInputStream in) throws IOException {
        var word = in.readUTF();
        var name = in.readUTF();
        return switch (word) {
            case "text" -> new ExtractedText(FileType.valueOf(name), text(in));
            case "refused" -> new MediaTypeRefused(name);
            case "unreadable" -> new FileUnreadable(name);
            default -> throw new IOException("No report");
        };
    }

    private static String text(DataInputStream in) throws IOException {
        var length = in.readInt();
        if (length < 0 || length > BYTES) {
            throw new IOException("No report");
        }
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("Half a report");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
