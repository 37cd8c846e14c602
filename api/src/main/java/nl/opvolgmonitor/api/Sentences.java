package nl.opvolgmonitor.api;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** What the program prints is Dutch, with diacritics, also where no language was set, as under systemd and cron. */
final class Sentences {

    private static final String DIACRITICS = "ë’…";

    private Sentences() {}

    /** Gives the two streams of the process UTF-8 when theirs would put question marks. */
    static void readable() {
        if (!System.out.charset().newEncoder().canEncode(DIACRITICS)) {
            System.setOut(inUtf8(FileDescriptor.out));
        }
        if (!System.err.charset().newEncoder().canEncode(DIACRITICS)) {
            System.setErr(inUtf8(FileDescriptor.err));
        }
    }

    private static PrintStream inUtf8(FileDescriptor stream) {
        return new PrintStream(new FileOutputStream(stream), true, StandardCharsets.UTF_8);
    }
}
