package nl.opvolgmonitor.api.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/** A ZIP file, part by part, until it unpacks to more than any letter does. Also what is passed over counts. */
final class Unpacked extends ZipInputStream {

    private static final int PARTS = 5_000;
    private static final long BYTES = 200L << 20;

    private final HashSet<String> names = new HashSet<>();
    private long bytes;

    Unpacked(byte[] zip) {
        super(new ByteArrayInputStream(zip));
    }

    /** No name twice: two programs could read two different documents in one file. */
    @Override
    public @Nullable ZipEntry getNextEntry() throws IOException {
        var entry = super.getNextEntry();
        if (entry != null && !names.add(entry.getName())) {
            throw new ZipException("Two parts of one name");
        }
        if (names.size() > PARTS) {
            throw ContentTooLong.unpacked();
        }
        return entry;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        var number = super.read(target, offset, length);
        bytes += Math.max(0, number);
        if (bytes > BYTES) {
            throw ContentTooLong.unpacked();
        }
        return number;
    }

    /** The parts stay open until the file is closed: a reader of one part may not close the rest. */
    @Override
    public void close() {}
}
