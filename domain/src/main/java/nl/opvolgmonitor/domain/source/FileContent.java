package nl.opvolgmonitor.domain.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The bytes of a file as they came in. Equal bytes have the same SHA-256 (FIPS 180-4), and that is what a file is known by. */
public final class FileContent {

    /** How large a file may be: 25 MB of 1,048,576 bytes. */
    public static final int LIMIT = 25 << 20;

    private final byte[] bytes;

    private FileContent(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Reads at most one byte more than the limit, so that too much can be told from enough; it does not close the stream. */
    public static FileContent from(InputStream stream) throws IOException {
        return new FileContent(stream.readNBytes(LIMIT + 1));
    }

    public int size() {
        return bytes.length;
    }

    public boolean isEmpty() {
        return bytes.length == 0;
    }

    public boolean isTooLarge() {
        return bytes.length > LIMIT;
    }

    public InputStream stream() {
        return new ByteArrayInputStream(bytes);
    }

    /** In 64 lower-case hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
