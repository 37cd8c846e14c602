package nl.opvolgmonitor.domain.source;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import nl.opvolgmonitor.domain.register.PointInTime;

/** Keeps a file that may prove something, with the text that is in it. Sent again, it is still one file. */
public final class StoreFile {

    static final String WITHOUT_TEXT =
            "In dit bestand staat geen tekst, alleen beeld: er is niet in te zoeken en geen citaat uit te controleren."
                    + " Het register herkent geen tekst in een scan; stuur liever het bestand met tekst";
    static final String STAYS_CONFIDENTIAL = "Dit bestand was al als vertrouwelijk bewaard en blijft vertrouwelijk";
    static final String BECOMES_CONFIDENTIAL =
            "Dit bestand was al bewaard; het is vanaf nu vertrouwelijk, ook waar het al openbaar was";

    private final FileRepository files;
    private final TextExtraction extraction;
    private final Clock clock;

    public StoreFile(FileRepository files, TextExtraction extraction, Clock clock) {
        this.files = files;
        this.extraction = extraction;
        this.clock = clock;
    }

    /** Takes as long as the reading may take; give it no transaction to keep open. */
    public FileOutcome handle(Upload upload) {
        if (upload.content().isEmpty()) {
            return new FileEmpty();
        }
        if (upload.content().isTooLarge()) {
            return new FileTooLarge();
        }
        return files.bySha256(upload.content().sha256())
                .map(known -> again(known, upload))
                .orElseGet(() -> first(upload));
    }

    private FileOutcome first(Upload upload) {
        return switch (extraction.of(upload.content())) {
            case ExtractedText read -> kept(fileOf(upload, read), upload, List.of());
            case MediaTypeRefused refused -> refused;
            case FileUnreadable unreadable -> unreadable;
        };
    }

    private FileOutcome again(StoredFile known, Upload upload) {
        if (known.confidential() == upload.confidential()) {
            return new FileStored(known, warnings(known, List.of()));
        }
        var warning = known.confidential() ? STAYS_CONFIDENTIAL : BECOMES_CONFIDENTIAL;
        return kept(fileOf(upload, new ExtractedText(known.type(), known.text())), upload, List.of(warning));
    }

    /** What is told is what the register holds, also when another sent the same file a moment before. */
    private FileOutcome kept(StoredFile file, Upload upload, List<String> warnings) {
        files.store(file, upload.content());
        var stored = files.bySha256(file.sha256()).orElse(file);
        return new FileStored(stored, warnings(stored, warnings));
    }

    private static List<String> warnings(StoredFile file, List<String> others) {
        var warnings = new ArrayList<>(others);
        if (!file.hasText()) {
            warnings.add(WITHOUT_TEXT);
        }
        return warnings;
    }

    private StoredFile fileOf(Upload upload, ExtractedText read) {
        return new StoredFile(
                upload.content().sha256(),
                read.type(),
                upload.content().size(),
                upload.name(),
                read.text(),
                upload.confidential(),
                PointInTime.now(clock).known(),
                upload.uploadedBy());
    }
}
