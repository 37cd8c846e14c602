package nl.opvolgmonitor.api.advice.paper;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file that tells no time: the same parts in the same order are the same bytes. */
final class FixedZip {

    /** What a zip file can say without an extra field, which an OpenDocument's first part may not have. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;

    FixedZip(OutputStream out) {
        zip = new ZipOutputStream(out);
    }

    void add(String name, byte[] part) throws IOException {
        put(new ZipEntry(name), part);
    }

    /** Not compressed, so that a program can read it without unpacking anything. */
    void addAsItIs(String name, byte[] part) throws IOException {
        var sum = new CRC32();
        sum.update(part);
        var entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(part.length);
        entry.setCrc(sum.getValue());
        put(entry, part);
    }

    private void put(ZipEntry entry, byte[] part) throws IOException {
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part);
        zip.closeEntry();
    }

    /** Leaves what it is written to open. */
    void finish() throws IOException {
        zip.finish();
    }
}
