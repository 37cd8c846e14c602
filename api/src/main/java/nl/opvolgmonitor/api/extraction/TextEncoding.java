package nl.opvolgmonitor.api.extraction;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** In which encoding a plain text was written: UTF-16 says so in its first bytes, UTF-8 cannot be mistaken, else Windows-1252. */
public final class TextEncoding {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextEncoding() {}

    public static String decode(byte[] bytes) {
        var text = new String(bytes, of(bytes));
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private static Charset of(byte[] bytes) {
        if (begins(bytes, 0xfe, 0xff) || begins(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16;
        }
        return isUtf8(bytes) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return Arrays.equals(Arrays.copyOf(bytes, 2), new byte[] {(byte) first, (byte) second});
    }
}
