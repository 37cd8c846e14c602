package nl.opvolgmonitor.api.backup;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;

/**
 * The SHA-256 of a whole ZIP file, as the last 64 characters of its own comment: so that no byte of it, not even one that
 * says nothing of the contents, can differ unseen, and any program for ZIP files still opens it.
 */
final class FileSeal {

    private static final String MARK = "opvolgmonitor sha256 ";
    private static final int DIGITS = 64;

    /** What stands where the sum will come. */
    static final String OPEN = MARK + "0".repeat(DIGITS);

    private static final int PIECE = 1 << 16;

    private FileSeal() {}

    /** Closes a file that ends in {@link #OPEN}, and has the disk keep it. */
    static void close(Path file) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "rw")) {
            var sum = sumOf(open);
            open.seek(open.length() - DIGITS);
            open.write(sum.getBytes(StandardCharsets.US_ASCII));
            open.getFD().sync();
        }
    }

    /** Whether it is closed, and not a byte of it changed since. */
    static boolean holds(Path file) throws IOException {
        try (var open = new RandomAccessFile(file.toFile(), "r")) {
            return open.length() > OPEN.length() && end(open).equals(MARK + sumOf(open));
        }
    }

    private static String end(RandomAccessFile file) throws IOException {
        var end = new byte[OPEN.length()];
        file.seek(file.length() - end.length);
        file.readFully(end);
        return new String(end, StandardCharsets.ISO_8859_1);
    }

    private static String sumOf(RandomAccessFile file) throws IOException {
        var digest = Tally.sha256();
        var piece = new byte[PIECE];
        file.seek(0);
        for (long left = file.length() - DIGITS; left > 0; ) {
            var length = (int) Math.min(piece.length, left);
            file.readFully(piece, 0, length);
            digest.update(piece, 0, length);
            left -= length;
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
