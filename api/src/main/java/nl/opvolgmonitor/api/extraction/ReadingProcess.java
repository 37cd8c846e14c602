package nl.opvolgmonitor.api.extraction;

import java.io.DataOutputStream;
import java.io.IOException;

/** The process that reads one file: its bytes come in, a report goes out. It knows no database, no network and no secrets. */
final class ReadingProcess {

    private ReadingProcess() {}

    public static void main(String[] arguments) throws IOException {
        var out = new DataOutputStream(System.out);
        // What a library logs may not get between the report.
        System.setOut(System.err);
        Report.write(FileReading.of(System.in.readAllBytes()), out);
    }
}
