package nl.opvolgmonitor.api.attack;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands between « and »: something so many times, with {@code \r}, {@code \n} and {@code \xNN} for any byte. */
final class Macros {

    private static final Pattern MACRO = Pattern.compile("«(.*?)»", Pattern.DOTALL);
    private static final Pattern TIMES = Pattern.compile("(.*)\\*(\\d+)", Pattern.DOTALL);
    private static final Pattern BYTE = Pattern.compile("\\\\x([0-9a-f]{2})");

    /** Where a byte that is no text waits to be written: private characters, one for each. */
    private static final char BYTES = '\uE000';

    private Macros() {}

    static String expand(String text) {
        return MACRO.matcher(text).replaceAll(macro -> Matcher.quoteReplacement(expanded(macro.group(1))));
    }

    static byte[] bytes(String text) {
        var bytes = new ByteArrayOutputStream();
        text.codePoints().forEach(point -> {
            if (point >= BYTES && point < BYTES + 256) {
                bytes.write(point - BYTES);
            } else {
                bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
            }
        });
        return bytes.toByteArray();
    }

    private static String expanded(String macro) {
        var times = TIMES.matcher(macro);
        return times.matches() ? plain(times.group(1)).repeat(Integer.parseInt(times.group(2))) : plain(macro);
    }

    private static String plain(String text) {
        return BYTE.matcher(text.replace("\\r", "\r").replace("\\n", "\n")).replaceAll(Macros::hidden);
    }

    private static String hidden(MatchResult escape) {
        return Character.toString(BYTES + Integer.parseInt(escape.group(1), 16));
    }
}
