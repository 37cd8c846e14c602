package nl.opvolgmonitor.api.backup;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Bytes and rows that passed by, and what they add up to. Not for two threads. */
final class Tally {

    private final MessageDigest digest = sha256();
    private long bytes;
    private long rows;

    void add(byte[] buffer, int offset, int length) {
        digest.update(buffer, offset, length);
        bytes += length;
        for (int place = offset; place < offset + length; place++) {
            // In what COPY writes, the end of a line is the end of a row and nothing else.
            rows += buffer[place] == '\n' ? 1 : 0;
        }
    }

    long bytes() {
        return bytes;
    }

    long rows() {
        return rows;
    }

    /** In hexadecimal. Nothing can be added after it was asked. */
    String sha256InHex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
