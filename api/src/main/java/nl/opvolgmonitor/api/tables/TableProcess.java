package nl.opvolgmonitor.api.tables;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

/** The process that reads one table: a file comes in, rows go out. It knows no database, no network and no secrets. */
final class TableProcess {

    /** Unpacked, no table that fits within the other bounds is larger. */
    private static final long UNPACKED = 512L << 20;

    private TableProcess() {}

    /** The file, and the name of its one sheet if it turns out to be CSV. */
    public static void main(String[] arguments) throws IOException {
        try (var out = new RowWriter(new FileOutputStream(FileDescriptor.out))) {
            // What a library logs may not get between the rows.
            System.setOut(System.err);
            try {
                read(Path.of(arguments[0]), arguments[1], new Bounds(out::write));
                out.end();
            } catch (TableRefused refused) {
                out.refuse(String.valueOf(refused.getMessage()));
            } catch (IOException | RuntimeException | LinkageError | StackOverflowError broken) {
                out.refuse(String.valueOf(TableRefused.broken().getMessage()));
            }
        }
    }

    static void read(Path file, String sheet, RowSink rows) throws IOException {
        var bytes = Files.readAllBytes(file);
        switch (TableKind.of(file, bytes)) {
            case CSV -> CsvTable.read(bytes, sheet, rows);
            case XLSX -> {
                mustUnpackTo(file);
                ExcelTable.read(file, rows);
            }
            case ODS -> {
                mustUnpackTo(file);
                OpenTable.read(file, rows);
            }
        }
    }

    private static void mustUnpackTo(Path file) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            if (zip.stream().mapToLong(part -> Math.max(0, part.getSize())).sum() > UNPACKED) {
                throw TableRefused.tooDemanding();
            }
        }
    }
}
